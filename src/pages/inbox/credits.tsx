import { View } from '@tarojs/components'
import { Row } from '../../components/row'
import { aria } from '../../platform/aria'
import { useProfile } from '../../use-profile'
import type { useUnread } from '../../unread'
import { creditsOf } from './credits-of'
import { askForMore } from './ask-for-more'

/** How many WeChat messages this person can still receive; one tap allows one more of each kind. */
export function Credits({ unread }: { unread: ReturnType<typeof useUnread> }) {
  const person = useProfile()
  const credits = unread.data?.credits
  if (!credits || !person) return null
  const remaining = creditsOf(person, credits)
  const ask = () => void askForMore(credits).then(() => unread.refetch())
  return (
    <View {...aria({ role: 'status' })}>
      <Row
        title={remaining > 0 ? `微信还可提醒您 ${remaining} 次` : '微信提醒次数用完了'}
        under="点此补充。没有提醒时，消息也在这里"
        onTap={ask}
      />
    </View>
  )
}
