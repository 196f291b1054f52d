import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './offline-bar.scss'

/** Says what can be done without network; `words` where that is not filling in. */
export function OfflineBar({
  words = '现在没有网络。可以照常填写，有网后自动提交',
}: {
  words?: string
}) {
  return (
    <View className="offline-bar" {...aria({ role: 'status' })}>
      {words}
    </View>
  )
}
