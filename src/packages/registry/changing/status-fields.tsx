import {
  facilityMachine,
  facilityStatusNames,
  type FacilityStatus,
} from '@domain/facilities/facility'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'

interface StatusFieldsProps {
  registered: FacilityStatus
  value: FacilityStatus
  onChoose: (status: FacilityStatus) => void
}

/** Open, suspended, closed: what it may become from what it is. */
export function StatusFields({ registered, value, onChoose }: StatusFieldsProps) {
  const options = [registered, ...facilityMachine[registered]].map((each) => ({
    value: each,
    word: facilityStatusNames[each],
  }))
  return (
    <Card title="营业状态">
      <Field label="现在是">
        <Choice label="营业状态" options={options} value={value} onChoose={onChoose} />
      </Field>
    </Card>
  )
}
