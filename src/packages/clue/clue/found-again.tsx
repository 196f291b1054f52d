import { visitKindNames, kindOfVisit } from '@domain/advice/ordered-visit'
import { clueStatusNames } from '@domain/clues/status'
import type { ClueRow } from '@domain/clues/row'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { useProfile } from '../../../use-profile'
import type { Shown } from './shown'

/** The same matter before and after, and an officer's way to have somebody look again. */
export function FoundAgain({ shown: { clue, earlier, later } }: { shown: Shown }) {
  const profile = useProfile()
  const { facilityId } = clue
  const orders = profile && facilityId && mayDo(profile.role, 'visit.order')
  const kind = visitKindNames[kindOfVisit(clue)]
  if (!earlier && later.length === 0 && !orders) return null
  return (
    <Card>
      {earlier && <Linked title="以前上报过同一问题" clue={earlier} />}
      {later.map((each) => (
        <Linked key={each._id} title="后来又发现同一问题" clue={each} />
      ))}
      {orders && (
        <Row
          title={`请协管员${kind}`}
          under="到现场再看看，看到的情况会回复给您"
          onTap={() => go(pageOf.orderVisit(facilityId, clue._id))}
        />
      )}
    </Card>
  )
}

const Linked = ({ title, clue }: { title: string; clue: ClueRow }) => (
  <Row
    title={title}
    under={`${spokenDay(dayOf(clue.reportedAt))} ${clue.reportedByName} 上报`}
    beside={<StateTag word={clueStatusNames[clue.status]} />}
    onTap={() => go(pageOf.clue(clue._id))}
  />
)
