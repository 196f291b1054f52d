import { phoneNow } from '../clock'
import { Card } from '../components/card'
import { useOnline } from '../use-online'
import { OutboxRow } from './outbox-row'
import { outbox } from './phone-outbox'
import { RoomBar } from './room-bar'
import { spokenState } from './spoken-state'
import { useDrafts } from './use-outbox'

/** 待发送: what is on this phone and not in the cloud, how each stands and what can be done about it. */
export function OutboxList() {
  const { drafts, progress } = useDrafts()
  const online = useOnline()
  const now = phoneNow()
  if (drafts.length === 0) return null
  return (
    <Card title="待发送">
      <RoomBar />
      {drafts.map((draft) => (
        <OutboxRow
          key={draft._id}
          draft={draft}
          state={spokenState(draft, {
            ...{ progress, online, now },
            waitsFor: outbox.queue.waitsFor(draft),
          })}
          isSending={progress?.draftId === draft._id}
        />
      ))}
    </Card>
  )
}
