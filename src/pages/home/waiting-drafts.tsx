import { spokenInstant } from '@domain/kernel/time'
import { phoneNow, serverTimeOf } from '../../clock'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'
import type { Draft } from '../../outbox/draft'
import { draftPage } from '../../outbox/draft-page'
import { outbox } from '../../outbox/phone-outbox'
import { RoomBar } from '../../outbox/room-bar'
import { spokenState } from '../../outbox/spoken-state'
import { kindOf } from '../../outbox/kinds'
import { useDrafts } from '../../outbox/use-outbox'
import { useOnline } from '../../use-online'

/** More would push today's list out of sight. */
const SHOWN = 2

/** What somebody has to do something about comes first, then what is being written. */
const ORDER: readonly Draft['state']['name'][] = ['refused', 'open', 'waiting']
const byUrgency = (one: Draft, other: Draft): number =>
  ORDER.indexOf(one.state.name) - ORDER.indexOf(other.state.name)

/** What is on the phone and not in the cloud; a tap goes on with it. Emergencies stand above everything already. */
export function WaitingDrafts() {
  const { drafts: all, progress } = useDrafts()
  const drafts = all.filter(({ kind }) => kind !== 'emergency').sort(byUrgency)
  const online = useOnline()
  const now = phoneNow()
  if (drafts.length === 0) return null
  return (
    <Card title={counted(drafts, online)}>
      <RoomBar />
      {drafts.slice(0, SHOWN).map((draft) => {
        const { word, tone, reason } = spokenState(draft, {
          ...{ progress, online, now },
          waitsFor: outbox.queue.waitsFor(draft),
        })
        return (
          <Row
            key={draft._id}
            title={draft.title}
            under={`${kindOf(draft).name}，${reason ?? `${spokenInstant(serverTimeOf(draft.startedAt))} 开始`}`}
            beside={<StateTag word={word} tone={tone} />}
            onTap={() => go(draftPage(draft))}
          />
        )
      })}
      {drafts.length > SHOWN && (
        <Row title={`还有 ${drafts.length - SHOWN} 份，看全部`} onTap={() => go(pageOf.me())} />
      )}
    </Card>
  )
}

/** 1 份没写完，2 份等网络发送 */
function counted(drafts: readonly Draft[], online: boolean): string {
  const words = { open: '没写完', waiting: online ? '等待发送' : '等网络发送', refused: '没有发出' }
  return ORDER.map((name) => ({
    name,
    count: drafts.filter(({ state }) => state.name === name).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} 份${words[name]}`)
    .join('，')
}
