import { Button, View } from '@tarojs/components'
import { sectionWith, type AskedSection } from './sections'
import type { Progress } from './progress'
import type { OpenSection } from './use-open-section'

interface NextItemProps {
  progress: Progress
  sections: readonly AskedSection[]
  opening: OpenSection
}

/** How far one has come, and the way to what is next, in the open section or another. */
export function NextItem({ progress, sections, opening }: NextItemProps) {
  const { asked, answered, nextAt } = progress
  if (!nextAt) return null
  const isHere = sectionWith(sections, nextAt)?.key === opening.open
  return (
    <Button className="plain-button next-item" onClick={() => opening.goTo(nextAt)}>
      <View className="next-item__words">
        已答 {answered}/{asked}
      </View>
      <View className="next-item__words">{isHere ? '下一项' : '下一组'}</View>
    </Button>
  )
}
