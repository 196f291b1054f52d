import { useState } from 'react'
import { usePaged } from '../../asking'
import { serverNow } from '../../clock'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { More } from '../../components/more'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { foundIn } from '../../found-in'
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
                beside={<StateTag {...foundIn(patrol)} />}
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
