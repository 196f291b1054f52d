import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import type { Kept } from '../../../use-kept'
import type { ClosingWritten } from './written'

const WHETHER = [
  { value: 'no', word: '不用' },
  { value: 'yes', word: '请协管员去复查' },
] as const

/** Whether whoever patrols there is to look again. */
export const ReinspectionChoice = ({
  kept: { written, change },
}: {
  kept: Kept<ClosingWritten>
}) => (
  <Card>
    <Field label="结案后要不要复查">
      <Choice<'yes' | 'no'>
        label="要不要复查"
        options={WHETHER}
        value={written.reinspects ? 'yes' : 'no'}
        onChoose={(chosen) => change({ reinspects: chosen === 'yes' })}
      />
    </Field>
  </Card>
)
