import { Button, View } from '@tarojs/components'
import { groupWith, type Group } from './groups'
import type { Progress } from './progress'
import type { OpenGroup } from './use-open-group'

interface NextItemProps {
  progress: Progress
  groups: readonly Group[]
  opening: OpenGroup
}

/** How far one has come, and the way to what is next, in the open group or another. */
export function NextItem({ progress, groups, opening }: NextItemProps) {
  const { asked, answered, nextAt } = progress
  if (!nextAt) return null
  const isHere = groupWith(groups, nextAt)?.key === opening.open
  return (
    <Button className="plain-button next-item" onClick={() => opening.goTo(nextAt)}>
      <View className="next-item__words">
        已答 {answered}/{asked}
      </View>
      <View className="next-item__words">{isHere ? '下一项' : '下一组'}</View>
    </Button>
  )
}
