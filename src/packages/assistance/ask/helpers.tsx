import { roleNames } from '@domain/people/roles'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import type { AnswerTo } from '../../../cloud'

type Helper = AnswerTo<'assistances.helpers'>['rows'][number]

interface HelpersProps {
  rows: readonly Helper[]
  coordinatorId: string | undefined
  onChoose: (coordinatorId: string) => void
}

/** Whom to ask; whoever patrols there stands first. */
export const Helpers = ({ rows, coordinatorId, onChoose }: HelpersProps) => (
  <Card>
    <Field label="请谁办">
      <Choice
        label="请谁办"
        options={rows.map((each) => ({ value: each._id, word: spoken(each) }))}
        value={coordinatorId}
        onChoose={onChoose}
      />
    </Field>
  </Card>
)

function spoken({ name, role, isOfFacility }: Helper): string {
  if (isOfFacility) return `${name}（负责巡查这里）`
  return role === 'centreLead' ? `${name}（${roleNames.centreLead}）` : name
}
