import { pick } from '../kernel/records'
import type { Instant } from '../kernel/time'
import type { Clue } from './clue'
import type { ClockState } from './deadlines'
import { spokenHandling } from './handling'
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
  /** What was done with it last, and what was said of it. */
  last?: { spoken: string; words?: string }
}

export const toClueRow = (clue: Clue): ClueRow => ({
  ...pick(clue, shown),
  ...(standsStill(clue.pauses) && { paused: true as const }),
  ...lastOf(clue),
})

const MOST_LETTERS = 60

function lastOf({ handlings }: Pick<Clue, 'handlings'>): Pick<ClueRow, 'last'> {
  const last = handlings.at(-1)
  if (!last) return {}
  const { words = '' } = last
  const short = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words
  return { last: { spoken: spokenHandling(last), ...(short && { words: short }) } }
}

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
