import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import type { FieldsProps } from './about-fields'

const ANSWERS = [
  { value: 'in', word: '在本底里' },
  { value: 'out', word: '不在本底里' },
] as const

/** How the enforcement system knows it. */
export const AgencyFields = ({ written, onChange }: FieldsProps) => (
  <Card title="监督系统">
    <Field label="卫生监督信息系统本底里有没有">
      <Choice
        label="本底"
        options={ANSWERS}
        value={
          written.outsideRegistry === undefined ? undefined : written.outsideRegistry ? 'out' : 'in'
        }
        onChoose={(value) => onChange({ outsideRegistry: value === 'out' })}
      />
    </Field>
    <Field label="系统里的编号">
      <TextInput
        label="监督系统编号"
        value={written.enforcementNumber}
        maxLength={40}
        onChange={(enforcementNumber) => onChange({ enforcementNumber })}
      />
    </Field>
  </Card>
)
