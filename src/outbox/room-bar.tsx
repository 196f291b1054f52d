import { View } from '@tarojs/components'
import { useReadInSight } from '../use-in-sight'
import { drafts } from './phone-outbox'
import { spokenShare, WARNED_SHARE } from './room'
import './room-bar.scss'

const listen = (look: () => void) => drafts.onChange(look)

/** Says in time that the phone is getting full, and what helps. */
export function RoomBar() {
  const share = useReadInSight(() => drafts.shareUsed(), listen)
  if (share < WARNED_SHARE) return null
  return (
    <View className="room-bar">
      手机留给小程序的空间已用 {spokenShare(share)}，有网络时请尽快把记录发出去
    </View>
  )
}
