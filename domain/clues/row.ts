import { pick } from '../kernel/records'
import type { Instant } from '../kernel/time'
import type { Clue } from './clue'
import type { ClockState } from './deadlines'
import { standsStill } from './pauses'

const shown = [
  '_id',
  'facilityId',
  'facilityName',
  'address',
  'matterName',
  'specialty',
  'severity',
  'status',
  'outcome',
  'noActionReason',
  'referredTo',
  'reportedAt',
  'reportedByName',
  'acceptedByName',
  'dueAt',
  'soonAt',
  'dueKey',
] as const

/** A clue as a list shows it. */
export type ClueRow = Pick<Clue, (typeof shown)[number]> & {
  /** Its clock stands still. */
  paused?: true
}

export const toClueRow = (clue: Clue): ClueRow => ({
  ...pick(clue, shown),
  ...(standsStill(clue.pauses) && { paused: true as const }),
})

type Timed = Pick<ClueRow, 'dueAt' | 'soonAt' | 'paused'>

/** Undefined where no clock of its own runs. */
export function clockStateOf(
  { dueAt, soonAt, paused }: Timed,
  now: Instant,
): ClockState | undefined {
  if (dueAt && now > dueAt) return 'overdue'
  if (paused) return 'paused'
  if (!dueAt) return undefined
  return soonAt && now >= soonAt ? 'soon' : 'running'
}
