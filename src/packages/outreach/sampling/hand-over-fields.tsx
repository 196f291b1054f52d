import type { ReactNode } from 'react'
import { Field } from '../../../components/field'
import type { HandOverWritten } from '../../../outbox/kinds/sample-written'
import { ChosenInstant } from '../chosen-time'
import { TextField } from '../../../components/text-field'

interface HandOverFieldsProps {
  given: HandOverWritten
  onChange: (given: HandOverWritten) => void
  /** What was signed. */
  children: ReactNode
}

/** To whom the sample went, when, and what was signed for it. */
export const HandOverFields = ({ given, onChange, children }: HandOverFieldsProps) => (
  <>
    <TextField
      label="收样单位"
      value={given.laboratory}
      placeholder="如：县疾控中心实验室"
      most={40}
      onChange={(laboratory) => onChange({ ...given, laboratory })}
    />
    <TextField
      label="收样人"
      value={given.receiverName}
      most={20}
      onChange={(receiverName) => onChange({ ...given, receiverName })}
    />
    <Field label="交接时间">
      <ChosenInstant
        label="交接时间"
        value={given.at}
        onChange={(at) => onChange({ ...given, at })}
      />
    </Field>
    {children}
  </>
)
