import { spokenDay, dayOf } from '@domain/kernel/time'
import { patrolEndNames } from '@domain/patrols/patrol'
import type { PatrolRow } from '@domain/patrols/row'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'

const found = ({ end, failedCount }: PatrolRow): string => {
  if (end !== 'done') return patrolEndNames[end]
  return failedCount === 0 ? '没有不合格' : `${failedCount} 项不合格`
}

export const RecentPatrols = ({ patrols }: { patrols: readonly PatrolRow[] }) => (
  <Card title="最近巡查">
    {patrols.length === 0 && <Row title="还没有巡查过" />}
    {patrols.map((patrol) => (
      <Row
        key={patrol._id}
        title={spokenDay(dayOf(patrol.endedAt))}
        under={`${patrol.patrolledByName} · ${found(patrol)}`}
        onTap={() => go(pageOf.record(patrol._id))}
      />
    ))}
  </Card>
)
