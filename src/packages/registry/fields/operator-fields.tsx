import { Card } from '../../../components/card'
import { Field, TextInput } from '../../../components/field'
import type { FieldsProps } from './about-fields'

/** Nobody, where a place is nobody's: a market, an office block. */
export const OperatorFields = ({ written, onChange }: FieldsProps) => (
  <Card title="负责人（没有负责人的地方不用填）">
    <Field label="姓名">
      <TextInput
        label="负责人姓名"
        value={written.operatorName}
        maxLength={20}
        onChange={(operatorName) => onChange({ operatorName })}
      />
    </Field>
    <Field label="电话">
      <TextInput
        label="负责人电话"
        type="number"
        value={written.operatorPhone}
        maxLength={20}
        onChange={(operatorPhone) => onChange({ operatorPhone })}
      />
    </Field>
  </Card>
)
