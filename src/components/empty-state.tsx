import { Button, View } from '@tarojs/components'
import './empty-state.scss'

interface EmptyStateProps {
  title: string
  words?: string
  action?: { word: string; onTap: () => void }
}

/** What stands where there is nothing to show, and why. */
export function EmptyState({ title, words, action }: EmptyStateProps) {
  return (
    <View className="empty-state">
      <View className="title">{title}</View>
      {words && <View className="quiet empty-state__words">{words}</View>}
      {action && (
        <Button className="plain-button empty-state__action" onClick={action.onTap}>
          {action.word}
        </Button>
      )}
    </View>
  )
}
