import { ANSWER_LETTERS, found, outcomeNames, type Found } from '@domain/clues/outcome'
import { Card } from '../../../components/card'
import { Chips } from '../../../components/chips'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { OneOf } from '../../../components/one-of'
import type { Written } from './correcting'

const REASONS = ['笔误', '情况没有写全', '核对后发现有出入']
const REASON_LETTERS = 200

interface CorrectFieldsProps {
  written: Written
  onChange: (changes: Partial<Written>) => void
}

export const CorrectFields = ({ written, onChange }: CorrectFieldsProps) => (
  <Card>
    {written.outcome && (
      <Field label="处理结果">
        <OneOf
          label="处理结果"
          options={found.options.map((value) => ({ value, word: outcomeNames[value] }))}
          value={written.outcome}
          onChoose={(value) => onChange({ outcome: value as Found })}
        />
      </Field>
    )}
    <Field label="更正后的答复">
      <NoteInput
        label="更正后的答复"
        value={written.words}
        maxLength={ANSWER_LETTERS.most}
        onChange={(words) => onChange({ words })}
      />
    </Field>
    <Field label="更正的原因">
      <Chips words={REASONS} onTap={(reason) => onChange({ reason })} />
      <NoteInput
        label="更正的原因"
        value={written.reason}
        maxLength={REASON_LETTERS}
        onChange={(reason) => onChange({ reason })}
      />
    </Field>
  </Card>
)
