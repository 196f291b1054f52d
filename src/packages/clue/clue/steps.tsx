import { View } from '@tarojs/components'
import { writtenInstant, type Instant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import type { ShownClue } from './shown'
import './steps.scss'

interface StepProps {
  done: string
  waiting: string
  by?: string | undefined
  at?: Instant | undefined
}

/** 上报 → 受理 → 办结: who, and when. */
export function Steps({ clue }: { clue: ShownClue }) {
  return (
    <Card title="办理进度">
      <Step done="上报" waiting="" by={clue.reportedByName} at={clue.reportedAt} />
      <Step done="受理" waiting="等待执法人员受理" by={clue.acceptedByName} at={clue.acceptedAt} />
      <Step done="办结" waiting="还没有办结" by={clue.closedByName} at={clue.closedAt} />
    </Card>
  )
}

function Step({ done, waiting, by, at }: StepProps) {
  return (
    <View className={at ? 'step step--done' : 'step'}>
      <View>{at ? `${by ?? ''} ${done}` : waiting}</View>
      {at && <View className="quiet">{writtenInstant(at)}</View>}
    </View>
  )
}
