import { View } from '@tarojs/components'
import { aria } from '../../../platform/aria'
import './progress.scss'

/** How far something long has come, in words and as a bar. */
export function Progress({ done, all }: { done: number; all: number }) {
  const share = all === 0 ? 0 : Math.min(1, done / all)
  return (
    <View className="progress" {...aria({ role: 'status', label: `已写入 ${done}，共 ${all}` })}>
      <View className="progress__bar">
        <View className="progress__done" style={{ width: `${Math.round(share * 100)}%` }} />
      </View>
      <View>{`已写入 ${done} / ${all} 个单位`}</View>
    </View>
  )
}
