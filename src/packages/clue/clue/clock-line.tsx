import { View } from '@tarojs/components'
import { clockStateNames, type ClockState } from '@domain/clues/deadlines'
import { standsStill } from '@domain/clues/pauses'
import { clockStateOf } from '@domain/clues/row'
import { spokenDue } from '@domain/clues/spoken-deadline'
import { serverNow } from '../../../clock'
import { StateTag, type Tone } from '../../../components/state-tag'
import type { ShownClue } from './shown'

const tones: Record<ClockState, Tone> = {
  running: 'plain',
  soon: 'danger',
  overdue: 'danger',
  paused: 'plain',
}

/** By when it is to be done, and how that stands. */
export function ClockLine({ clue }: { clue: ShownClue }) {
  const { status, dueAt, dueProvisional, pauses } = clue
  const isPaused = standsStill(pauses)
  const state = clockStateOf({ ...clue, ...(isPaused && { paused: true }) }, serverNow())
  if (!state) return null
  const why = pauses.find(({ until }) => until === undefined)?.reason
  return (
    <View className="suspicion__clock">
      {state !== 'running' && <StateTag word={clockStateNames[state]} tone={tones[state]} />}
      <View>{isPaused ? `原因：${why ?? ''}` : spokenDue(status, dueAt, serverNow())}</View>
      {dueProvisional && <View className="quiet">放假安排还没有公布，期限到时可能会变</View>}
    </View>
  )
}
