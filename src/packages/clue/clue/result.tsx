import { View } from '@tarojs/components'
import { outcomeNames } from '@domain/clues/outcome'
import { Card } from '../../../components/card'
import type { ShownClue } from './shown'

/** What became of it, for whoever reported it. */
export function Result({ clue: { outcome, words } }: { clue: ShownClue }) {
  if (!outcome) return null
  return (
    <Card title={`结果：${outcomeNames[outcome]}`}>
      <View>{words}</View>
    </Card>
  )
}
