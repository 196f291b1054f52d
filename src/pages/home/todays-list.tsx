import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf, type Day } from '@domain/kernel/time'
import { dueState, dueStateNames } from '@domain/patrols/frequency'
import { byDistance, byDue, isForList, isToVisit, measured } from '@domain/patrols/todays-list'
import type { OwnProfile } from '@domain/people/profile'
import { serverNow } from '../../clock'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FacilityLine } from '../../components/facility-line'
import { Portions } from '../../components/portions'
import { TextButton } from '../../components/text-button'
import { useDrafts } from '../../outbox/use-outbox'
import { PackAge } from '../../pack/pack-age'
import type { Packed } from '../../pack/phone-pack'
import type { Position } from '../../platform/contracts'
import { writtenAt } from './written-at'
import './todays-list.scss'

interface TodaysListProps {
  packed: Packed
  profile: OwnProfile
  position: Position | undefined
  onAsk: () => void
}

type Order = 'due' | 'near'

/** What is to be visited, from the phone's own copy: it needs no network, and orders all of it by either. */
export function TodaysList({ packed, profile, position, onAsk }: TodaysListProps) {
  const [order, setOrder] = useState<Order>('due')
  const today = dayOf(serverNow())
  const from = position && !('unavailable' in position) ? position : undefined
  const { toVisit, writtenCount } = useToVisit(packed, profile, today)
  const open = measured(toVisit, from)
  const rows = order === 'near' ? [...open].sort(byDistance) : open
  const turn = () => {
    if (order === 'due' && !from) onAsk()
    setOrder(order === 'due' ? 'near' : 'due')
  }
  return (
    <View>
      <View className="todays-list__head">
        <View className="quiet">共 {open.length} 家</View>
        <TextButton word={order === 'due' ? '按远近排' : '按到期排'} onTap={turn} />
      </View>
      {order === 'near' && !from && <WhereIs position={position} />}
      {rows.length === 0 && (
        <EmptyState title="两个月内没有要到期的巡查" words="可以在上面找单位，随时巡查" />
      )}
      <Portions id="todays-list" rows={rows}>
        {(shown) =>
          order === 'near' ? <Lines rows={shown} /> : <ByState rows={shown} today={today} />
        }
      </Portions>
      {writtenCount > 0 && <View className="quiet">另有写好等发送的，在上面“待发送”里</View>}
      <PackAge packed={packed} />
    </View>
  )
}

/** What is due, by its day, but for what is written already and only waits to be sent. */
function useToVisit({ facilities }: Packed, profile: OwnProfile, today: Day) {
  const { drafts } = useDrafts()
  const due = useMemo(
    () =>
      facilities.filter((each) => isForList(profile, each) && isToVisit(each, today)).sort(byDue),
    [facilities, profile, today],
  )
  const written = writtenAt(drafts)
  return { toVisit: due.filter(({ _id }) => !written.has(_id)), writtenCount: written.size }
}

const WhereIs = ({ position }: { position: Position | undefined }) => (
  <View className="quiet">
    {position && 'unavailable' in position
      ? `${position.unavailable}，先按到期排列`
      : '正在定位，先按到期排列'}
  </View>
)

type Row = Parameters<typeof FacilityLine>[0]['facility'] & { distance: number | undefined }

const Lines = ({ rows, title }: { rows: readonly Row[]; title?: string }) =>
  rows.length === 0 ? null : (
    <Card {...(title && { title })}>
      {rows.map((each) => (
        <FacilityLine key={each._id} facility={each} distance={each.distance} />
      ))}
    </Card>
  )

const ByState = ({ rows, today }: { rows: readonly Row[]; today: string }) => (
  <>
    {(['overdue', 'due'] as const).map((state) => (
      <Lines
        key={state}
        title={dueStateNames[state]}
        rows={rows.filter(({ dueOn }) => dueOn && dueState(dueOn, today) === state)}
      />
    ))}
  </>
)
