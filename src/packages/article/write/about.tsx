import { SUMMARY_LETTERS, TITLE_LETTERS } from '@domain/articles/article'
import { readerNames, topicNames, type Reader, type Topic } from '@domain/articles/topics'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { TextField } from '../../../components/text-field'
import type { Written } from './written'

const optionsOf = <Value extends string>(names: Record<Value, string>) =>
  (Object.entries(names) as [Value, string][]).map(([value, word]) => ({ value, word }))

const TOPICS = optionsOf<Topic>(topicNames)
const READERS = optionsOf<Reader>(readerNames)
const LAW_LETTERS = 400
const KEYWORD_LETTERS = 100

interface AboutProps {
  written: Written
  change: (changes: Partial<Written>) => void
}

/** What stands around the text. */
export const About = ({
  written: { title, topic, readers, summary, laws, keywords },
  change,
}: AboutProps) => (
  <Card>
    <TextField
      label="标题"
      value={title}
      most={TITLE_LETTERS.most}
      placeholder="如：水有怪味怎么办"
      onChange={(words) => change({ title: words })}
    />
    <Field label="说什么">
      <Choice
        label="说什么"
        options={TOPICS}
        value={topic}
        onChoose={(value) => change({ topic: value })}
      />
    </Field>
    <Field label="给谁看">
      <Choice
        label="给谁看"
        options={READERS}
        value={readers}
        onChoose={(value) => change({ readers: value })}
      />
    </Field>
    <Field label="摘要：两句话说完">
      <NoteInput
        label="摘要"
        value={summary}
        maxLength={SUMMARY_LETTERS.most}
        onChange={(words) => change({ summary: words })}
      />
    </Field>
    <Field label="依据的法律法规：写全称，一行一部">
      <NoteInput
        label="依据的法律法规"
        value={laws}
        placeholder="《中华人民共和国职业病防治法》"
        maxLength={LAW_LETTERS}
        onChange={(words) => change({ laws: words })}
      />
    </Field>
    <TextField
      label="关键词"
      hint="（用空格隔开，没有就不填）"
      value={keywords}
      most={KEYWORD_LETTERS}
      placeholder="洗手 诺如"
      onChange={(words) => change({ keywords: words })}
    />
  </Card>
)
