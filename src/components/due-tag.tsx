import { dayOf, type Day } from '@domain/kernel/time'
import { dueState, dueStateNames } from '@domain/patrols/frequency'
import { serverNow } from '../clock'
import { StateTag, type Tone } from './state-tag'

const tones: Record<ReturnType<typeof dueState>, Tone> = {
  overdue: 'danger',
  due: 'accent',
  later: 'plain',
}

/** 已超期, 即将到期 or 未到期, as of today. */
export function DueTag({ dueOn }: { dueOn: Day }) {
  const state = dueState(dueOn, dayOf(serverNow()))
  return <StateTag word={dueStateNames[state]} tone={tones[state]} />
}
