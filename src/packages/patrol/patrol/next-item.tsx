import { Button, View } from '@tarojs/components'
import type { Progress } from './progress'
import { scrollToItem } from './scroll-to-item'

/** How far one has come, and the way to the next item without an answer. */
export function NextItem({ asked, answered, nextAt }: Progress) {
  if (!nextAt) return null
  return (
    <Button className="plain-button next-item" onClick={() => scrollToItem(nextAt)}>
      <View className="next-item__words">
        已答 {answered}/{asked}
      </View>
      <View className="next-item__words">下一项</View>
    </Button>
  )
}
