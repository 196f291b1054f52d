import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import type { WholeTip } from '../whole'

interface MessagesProps {
  tip: WholeTip
  sealed: Sealed
}

/** What the informant and the agency have written to each other. */
export function Messages({ tip: { messages = [] }, sealed }: MessagesProps) {
  if (messages.length === 0) return null
  return (
    <Card title="和举报人的留言" under="对方凭回执号看，不知道什么时候来看">
      {messages.map(({ _id, from, words, photos = [], at, byName }) => (
        <View key={_id} className="tips__message">
          <View>{words}</View>
          <SealedPhotos of={photos} sealed={sealed} />
          <View className="quiet">
            {from === 'informant' ? '举报人' : (byName ?? '执法机构')} {spokenInstant(at)}
          </View>
        </View>
      ))}
    </Card>
  )
}
