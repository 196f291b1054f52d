import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './offline-bar.scss'

export function OfflineBar() {
  return (
    <View className="offline-bar" {...aria({ role: 'status' })}>
      现在没有网络。可以照常填写，有网后自动提交
    </View>
  )
}
