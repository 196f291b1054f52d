import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import type { useUnread } from '../../unread'
import { askForMore } from './ask-for-more'
import './credits.scss'

/** A quiet line: how many WeChat messages this person can still receive. One tap asks for one more of each kind. */
export function Credits({ unread }: { unread: ReturnType<typeof useUnread> }) {
  if (!unread.data) return null
  const { remaining, credits } = unread.data
  // A long-term permission has no number.
  if (credits[0]?.kind === 'long' && remaining > 0) return null
  const ask = () => void askForMore(credits).then(() => unread.refetch())
  return (
    <View className="credits" hoverClass="pressed" {...aria({ role: 'button' })} onClick={ask}>
      {remaining > 0 ? `微信还可提醒您 ${remaining} 次，` : '微信提醒次数用完了，'}
      <View className="credits__more">点此补充</View>
    </View>
  )
}
