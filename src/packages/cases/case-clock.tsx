import { View } from '@tarojs/components'
import { caseClockState, spokenCaseClock } from '@domain/cases/clock'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { clockStateNames, type ClockState } from '@domain/clues/deadlines'
import { serverNow } from '../../clock'
import { StateTag, type Tone } from '../../components/state-tag'

const tones: Record<ClockState, Tone> = {
  running: 'plain',
  soon: 'accent',
  overdue: 'danger',
  paused: 'plain',
}

type Timed = Pick<EnforcementCase, 'status' | 'dueOn' | 'decidedOn' | 'pauses'>

/** 快到期, 已超期 or 已暂停; nothing where there is time. */
export function CaseClockTag({ of }: { of: Timed }) {
  const state = caseClockState(of, serverNow())
  if (!state || state === 'running') return null
  return <StateTag word={clockStateNames[state]} tone={tones[state]} />
}

/** By when it is to be done, in words. */
export function CaseClockLine({ of }: { of: Timed }) {
  const words = spokenCaseClock(of, serverNow())
  return words ? <View>{words}</View> : null
}
