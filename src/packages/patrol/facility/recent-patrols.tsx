import { spokenDay, dayOf } from '@domain/kernel/time'
import type { PatrolRow } from '@domain/patrols/row'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { foundIn } from '../../../found-in'
import { go, pageOf } from '../../../go'

export const RecentPatrols = ({ patrols }: { patrols: readonly PatrolRow[] }) => (
  <Card title="最近巡查">
    {patrols.length === 0 && <Row title="还没有巡查过" />}
    {patrols.map((patrol) => (
      <Row
        key={patrol._id}
        title={spokenDay(dayOf(patrol.endedAt))}
        under={`${patrol.patrolledByName} · ${foundIn(patrol).word}`}
        onTap={() => go(pageOf.record(patrol._id))}
      />
    ))}
  </Card>
)
