import { View } from '@tarojs/components'
import type { Correction } from '@domain/clues/correction'
import { outcomeNames } from '@domain/clues/outcome'
import { spokenInstant } from '@domain/kernel/time'
import { go, pageOf } from '../go'
import { Card } from './card'
import { Row } from './row'

interface CorrectionsProps {
  kind: 'clue' | 'case'
  id: string
  corrections?: readonly Correction[] | undefined
  /** Whether this person may put it right now. */
  may: boolean
}

/** What was said of an end before it was put right, and the way to do so. */
export function Corrections({ kind, id, corrections = [], may }: CorrectionsProps) {
  if (corrections.length === 0 && !may) return null
  return (
    <Card {...(corrections.length > 0 && { title: `更正过 ${corrections.length} 次` })}>
      {[...corrections].reverse().map(({ at, byName, reason, wordsBefore, outcomeBefore }) => (
        <View key={at}>
          <View>{`${byName} ${spokenInstant(at)} 更正：${reason}`}</View>
          <View className="quiet">
            {`原来是：${outcomeBefore ? `${outcomeNames[outcomeBefore]}。` : ''}${wordsBefore}`}
          </View>
        </View>
      ))}
      {may && (
        <Row
          title="更正答复"
          under="写错了可以更正，要写原因；原来的话会留着"
          onTap={() => go(pageOf.correct(kind, id))}
        />
      )}
    </Card>
  )
}
