// What every decision on a clue has in common: it is made by somebody at some time, it may move the clue, it stands in the
// clue's handlings, and the clock runs as it must from then on.

import type { Telling } from '../../deliveries/delivery'
import { move } from '../../kernel/machine'
import { problem } from '../../kernel/problems'
import { spokenInstant, type Instant } from '../../kernel/time'
import type { Person } from '../../people/person'
import { closedQueueKey, openQueueKey, type Clue } from '../clue'
import { keptClock } from '../clock'
import type { CountyClocks } from '../county-clocks'
import { askedOnceOpened, handedTo, NOBODY_ASKED } from '../escalation'
import { handlingNames, MOST_HANDLINGS, type Handling } from '../handling'
import { endedPauses } from '../pauses'
import { clueMachine, clueStatusNames, isOpen, type ClueStatus } from '../status'

export interface Deciding {
  by: Pick<Person, '_id' | 'name'>
  at: Instant
  clocks: CountyClocks
}

export interface Decision {
  changes: Partial<Clue>
  tell: Telling[]
}

interface Moving {
  said: Omit<Handling, 'byName' | 'at'>
  /** Where it moves the clue. */
  status?: ClueStatus
  changes?: Partial<Clue>
}

/** The changes of a decision; Problems moveForbidden and handlingsTooMany. */
export function decided(
  clue: Clue,
  { said, status, changes = {} }: Moving,
  { by, at, clocks }: Deciding,
): Partial<Clue> {
  if (clue.handlings.length >= MOST_HANDLINGS) throw problem('handlingsTooMany')
  const handlings = [...clue.handlings, { ...said, byName: by.name, at }]
  const moved = status ? { ...movedTo(clue, status, { at, clocks }), ...changes } : changes
  const all = { ...moved, handlings }
  const timed = { ...all, ...keptClock({ ...clue, ...all }, clocks) }
  return { ...timed, ...askedOnceOpened({ ...clue, ...timed }, clocks, at) }
}

/** A clock that stood still does not in the next status. */
function movedTo(
  clue: Clue,
  status: ClueStatus,
  { at, clocks }: Pick<Deciding, 'at' | 'clocks'>,
): Partial<Clue> {
  const next = move(clueMachine, clueStatusNames, clue.status, status)
  return {
    status: next,
    waitsSince: at,
    queueKey: isOpen(next) ? openQueueKey(clue) : closedQueueKey(clue),
    pauses: endedPauses(clue.pauses, at),
    ...(next === 'reported'
      ? handedTo({ ...clue, status: next }, clue.officerId, 'resumed', clocks, at)
      : NOBODY_ASKED),
  }
}

/** Problem alreadyChanged where something was decided that whoever decides now has not seen. */
export function refuseStale({ handlings }: Pick<Clue, 'handlings'>, seen: number): void {
  const last = handlings.at(-1)
  if (!last || handlings.length === seen) return
  throw problem('alreadyChanged', {
    now: `${spokenInstant(last.at)} 已有人${handlingNames[last.what]}`,
  })
}

/** Problem moveForbidden where the clue is elsewhere on its way; `to` says what was wanted. */
export function refuseUnless(
  { status }: Pick<Clue, 'status'>,
  allowed: readonly ClueStatus[],
  to: string,
): void {
  if (!allowed.includes(status))
    throw problem('moveForbidden', { from: clueStatusNames[status], to })
}

/** Where it still waits for somebody to decide, and has no case. */
export const UNDECIDED = ['reported', 'sentBack', 'accepted'] as const satisfies ClueStatus[]
