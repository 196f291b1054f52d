import { View } from '@tarojs/components'
import { Offline } from '../refusals'
import './read-before.scss'

interface ReadBeforeProps {
  of: { data: unknown; error: Error | null }
}

/** Says that what is in sight was read earlier, where it could not be read anew. */
export function ReadBefore({ of: { data, error } }: ReadBeforeProps) {
  if (data === undefined || !error) return null
  const words = error instanceof Offline ? '离线，显示上次的内容' : '没有读到新的，显示上次的内容'
  return <View className="quiet read-before">{words}</View>
}
