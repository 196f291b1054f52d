import { Card } from '../../../components/card'
import { Field, TextInput } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import type { ItemPartProps } from '.'

const QUESTION_LETTERS = 40
const EVIDENCE_LETTERS = 120
const BASIS_LETTERS = 60

/** What is asked, how one looks, and what it rests on. */
export const QuestionFields = ({ item, set }: ItemPartProps) => (
  <Card>
    <Field label="检查内容（答“是”就是合格）">
      <NoteInput
        label="检查内容"
        value={item.question}
        maxLength={QUESTION_LETTERS}
        placeholder="如：杯子每天消毒"
        onChange={(words) => set({ question: words.replace(/\s*\n\s*/g, '') })}
      />
    </Field>
    <Field label="怎么看">
      <NoteInput
        label="怎么看"
        value={item.evidence}
        maxLength={EVIDENCE_LETTERS}
        placeholder="如：看消毒记录，摸一摸消毒柜热不热"
        onChange={(evidence) => set({ evidence })}
      />
    </Field>
    <Field label="依据">
      <TextInput
        label="依据"
        value={item.basis}
        maxLength={BASIS_LETTERS}
        placeholder="如：县卫健委〔2026〕12 号 第 3 条"
        onChange={(basis) => set({ basis })}
      />
    </Field>
  </Card>
)
