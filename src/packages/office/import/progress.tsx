import { View } from '@tarojs/components'
import { aria } from '../../../platform/aria'
import './progress.scss'

interface ProgressProps {
  done: number
  all: number
  words: string
}

/** How far something long has come, in words and as a bar. */
export function Progress({ done, all, words }: ProgressProps) {
  const share = all === 0 ? 0 : Math.min(1, done / all)
  return (
    <View className="progress" {...aria({ role: 'status', label: words })}>
      <View className="progress__bar">
        <View className="progress__done" style={{ width: `${Math.round(share * 100)}%` }} />
      </View>
      <View>{words}</View>
    </View>
  )
}
