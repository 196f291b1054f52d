import type { ReactNode } from 'react'
import { Field, TextInput } from '../../../components/field'
import type { HandOverWritten } from '../../../outbox/kinds/sample-written'
import { ChosenInstant } from '../chosen-time'

interface HandOverFieldsProps {
  given: HandOverWritten
  onChange: (given: HandOverWritten) => void
  photos: ReactNode
}

/** To whom the sample went, when, and what was signed for it. */
export const HandOverFields = ({ given, onChange, photos }: HandOverFieldsProps) => (
  <>
    <Field label="收样单位">
      <TextInput
        label="收样单位"
        value={given.laboratory}
        placeholder="如：县疾控中心实验室"
        maxLength={40}
        onChange={(laboratory) => onChange({ ...given, laboratory })}
      />
    </Field>
    <Field label="收样人">
      <TextInput
        label="收样人"
        value={given.receiverName}
        maxLength={20}
        onChange={(receiverName) => onChange({ ...given, receiverName })}
      />
    </Field>
    <Field label="交接时间">
      <ChosenInstant
        label="交接时间"
        value={given.at}
        onChange={(at) => onChange({ ...given, at })}
      />
    </Field>
    {photos}
  </>
)
