import { useState } from 'react'
import { patrolEndNames } from '@domain/patrols/patrol'
import type { PatrolRow } from '@domain/patrols/row'
import { usePaged } from '../../asking'
import { serverNow } from '../../clock'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { More } from '../../components/more'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'
import { since } from '../../since'

const SHOWN_AT_FIRST = 5
const EMPTY = { title: '还没有交过巡查记录', words: '交上去的记录都在这里，随时可以查' }

/** What this person has submitted, newest first: a few, and the rest when asked for. */
export function MyPatrols() {
  const patrols = usePaged('patrols.list', {})
  const [all, setAll] = useState(false)
  return (
    <Card title="我的巡查">
      <Loaded of={patrols} empty={{ when: (rows) => rows.length === 0, ...EMPTY }}>
        {(rows) => (
          <>
            {rows.slice(0, all ? undefined : SHOWN_AT_FIRST).map((patrol) => (
              <Row
                key={patrol._id}
                title={patrol.facilityName}
                under={since(patrol.endedAt, serverNow())}
                beside={<StateTag {...found(patrol)} />}
                onTap={() => go(pageOf.record(patrol._id))}
              />
            ))}
            {all || rows.length <= SHOWN_AT_FIRST ? (
              <More {...patrols} />
            ) : (
              <More hasMore loadingMore={false} loadMore={() => setAll(true)} />
            )}
          </>
        )}
      </Loaded>
    </Card>
  )
}

function found({ end, failedCount }: PatrolRow) {
  if (end !== 'done') return { word: patrolEndNames[end] }
  return failedCount > 0
    ? { word: `${failedCount} 项不合格`, tone: 'accent' as const }
    : { word: '没有发现问题' }
}
