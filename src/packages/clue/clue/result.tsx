import { View } from '@tarojs/components'
import { spokenOutcome } from '@domain/clues/spoken-outcome'
import { Card } from '../../../components/card'
import type { ShownClue } from './shown'

/** What became of it, for whoever reported it. */
export function Result({ clue }: { clue: ShownClue }) {
  const { outcome, words } = clue
  if (!outcome) return null
  return (
    <Card title={`结果：${spokenOutcome(clue)}`}>
      <View>{words}</View>
    </Card>
  )
}
