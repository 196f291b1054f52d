import { View } from '@tarojs/components'
import { ANSWER_LETTERS } from '@domain/assistance/assistance'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { CountInput } from '../../../components/count-input'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { MAY_BE_EMPTY, TextField } from '../../../components/text-field'
import type { Draft } from '../../../outbox/draft'
import { HELP, type AssistanceWritten } from '../../../outbox/kinds/assistance-written'
import { PhotosHere } from '../../../outbox/photos-here'
import { placeWords, usePlaceOnce } from '../../../outbox/place-once'
import type { Writing } from '../../../outbox/use-draft'
import { spokenKinds } from '../kinds'

const ENDS = [
  { value: 'given', word: '办好了' },
  { value: 'declined', word: '办不了' },
] as const

interface HelpFieldsProps {
  draft: Draft<AssistanceWritten>
  writing: Writing<AssistanceWritten>
}

/** Whether it could be done, and what there is to say of it. */
export function HelpFields({ draft, writing }: HelpFieldsProps) {
  const { content } = draft
  const change = (changes: Partial<AssistanceWritten>) =>
    writing.change((said) => ({ ...said, ...changes }))
  usePlaceOnce(content, change)
  return (
    <Card>
      <Field label="办得怎么样">
        <Choice
          label="办得怎么样"
          options={ENDS}
          value={content.given ? 'given' : 'declined'}
          onChoose={(end) => change({ given: end === 'given' })}
        />
      </Field>
      {content.given ? (
        <Given content={content} onChange={change} />
      ) : (
        <Words
          label="为什么办不了"
          placeholder="如：大雨路断，这周过不去"
          content={content}
          onChange={change}
        />
      )}
      <Field label="照片">
        <PhotosHere place={HELP} {...{ draft, writing }} />
      </Field>
      <View className="quiet">{placeWords(content)}</View>
    </Card>
  )
}

interface SaidProps {
  content: AssistanceWritten
  onChange: (changes: Partial<AssistanceWritten>) => void
}

function Given({ content, onChange }: SaidProps) {
  const { answer, answerExample } = spokenKinds[content.kind]
  return (
    <>
      {content.kind === 'count' && (
        <Field label="清点的数">
          <CountInput
            label="清点的数"
            unit=""
            value={content.count}
            onChange={(count) => onChange({ count })}
          />
        </Field>
      )}
      <Words label={answer} placeholder={answerExample} {...{ content, onChange }} />
      <TextField
        label="当时谁在场"
        hint={MAY_BE_EMPTY}
        value={content.present}
        most={60}
        placeholder="如：水厂王厂长、村主任"
        onChange={(present) => onChange({ present })}
      />
    </>
  )
}

type WordsProps = SaidProps & { label: string; placeholder: string }

const Words = ({ label, placeholder, content, onChange }: WordsProps) => (
  <Field label={label}>
    <NoteInput
      label={label}
      value={content.words}
      maxLength={ANSWER_LETTERS.most}
      placeholder={placeholder}
      onChange={(words) => onChange({ words })}
    />
  </Field>
)
