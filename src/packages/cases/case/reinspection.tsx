import { seenNames } from '@domain/advice/ordered-visit'
import { spokenDay, spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { DueTag } from '../../../components/due-tag'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import type { Shown } from './shown'

/** The re-inspection that was ordered last, and what came of it. */
export function Reinspection({ shown: { enforcementCase, visit } }: { shown: Shown }) {
  const { reinspection } = enforcementCase
  if (!reinspection) return null
  const { visitId, dueOn, answeredAt, seen } = reinspection
  const under = answeredAt
    ? `${spokenInstant(answeredAt)} 协管员去复查过`
    : `等协管员去，最晚${spokenDay(dueOn)}${visit ? `，${visit.orderedByName}安排` : ''}`
  return (
    <Card title="复查">
      <Row
        title={seen ? seenNames[seen] : '还没有回复'}
        under={under}
        beside={
          seen ? (
            <StateTag word={seenNames[seen]} tone={seen === 'persisting' ? 'danger' : 'accent'} />
          ) : (
            <DueTag dueOn={dueOn} />
          )
        }
        onTap={() => go(pageOf.visit(visitId))}
      />
    </Card>
  )
}
