import { roleNames } from '@domain/people/roles'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import type { AnswerTo } from '../../../cloud'

type Assistant = AnswerTo<'assistances.assistants'>['rows'][number]

interface AssistantsProps {
  rows: readonly Assistant[]
  coordinatorId: string | undefined
  onChoose: (coordinatorId: string) => void
}

/** Whom to ask; whoever patrols there stands first. */
export const Assistants = ({ rows, coordinatorId, onChoose }: AssistantsProps) => (
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

function spoken({ name, role, isOfFacility }: Assistant): string {
  if (isOfFacility) return `${name}（负责巡查这里）`
  return role === 'centreLead' ? `${name}（${roleNames.centreLead}）` : name
}
