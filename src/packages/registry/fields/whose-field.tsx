import type { Id } from '@domain/kernel/ids'
import type { OwnProfile } from '@domain/people/profile'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { useColleagues } from '../../../colleagues'

interface WhoseFieldProps {
  actor: OwnProfile
  value: Id | undefined
  onChoose: (coordinatorId: Id) => void
}

/** Whose it is to patrol, where it is entered by whoever leads them. */
export function WhoseField({ actor, value, onChoose }: WhoseFieldProps) {
  const colleagues = useColleagues().filter(({ role }) => role === 'coordinator')
  if (actor.role !== 'centreLead' || colleagues.length === 0) return null
  return (
    <Card title="归谁巡查">
      <Choice
        label="归谁巡查"
        options={colleagues.map(({ _id, name }) => ({ value: _id, word: name }))}
        value={value}
        onChoose={onChoose}
      />
    </Card>
  )
}
