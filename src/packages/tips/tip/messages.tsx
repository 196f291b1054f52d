import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import type { WholeTip } from '../whole'

/** What the informant and the agency have written to each other. */
export function Messages({ tip: { messages = [] } }: { tip: WholeTip }) {
  if (messages.length === 0) return null
  return (
    <Card title="和举报人的留言" under="对方凭回执号看，不知道什么时候来看">
      {messages.map(({ _id, from, words, at, byName }) => (
        <View key={_id} className="tips__message">
          <View>{words}</View>
          <View className="quiet">
            {from === 'informant' ? '举报人' : (byName ?? '执法机构')} {spokenInstant(at)}
          </View>
        </View>
      ))}
    </Card>
  )
}
