// What every decision on a clue has in common: it is made by somebody at some time, it may move the clue, it stands in the
// clue's handlings, and the clock runs as it must from then on.

import type { Telling } from '../../deliveries/delivery'
import { problem } from '../../kernel/problems'
import type { Instant } from '../../kernel/time'
import type { Person } from '../../people/person'
import { closedQueueKey, openQueueKey, type Clue } from '../clue'
import { keptClock } from '../clock'
import type { CountyClocks } from '../county-clocks'
import { askedOnceOpened, handedTo, NOBODY_ASKED } from '../escalation'
import { handlingNames, MOST_HANDLINGS, type Handling, type HandlingName } from '../handling'
import { endedPauses } from '../pauses'
import { moves } from '../moves'
import { clueStatusNames, isOpen, type ClueStatus } from '../status'

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
  refuseUnfit(clue, said.what)
  if (clue.handlings.length >= MOST_HANDLINGS) throw problem('handlingsTooMany')
  const handlings = [...clue.handlings, { ...said, byName: by.name, at }]
  const moved = status ? { ...movedTo(clue, status, { at, clocks }), ...changes } : changes
  const all = { ...moved, handlings }
  const timed = { ...all, ...keptClock({ ...clue, ...all }, clocks) }
  return { ...timed, ...askedOnceOpened({ ...clue, ...timed }, clocks, at) }
}

/** Problem moveForbidden where it cannot be done with a clue in that status. */
export function refuseUnfit({ status }: Pick<Clue, 'status'>, what: HandlingName): void {
  if (!moves[what].from.includes(status))
    throw problem('moveForbidden', { from: clueStatusNames[status], to: handlingNames[what] })
}

/** A clock that stood still does not in the next status. */
function movedTo(
  clue: Clue,
  status: ClueStatus,
  { at, clocks }: Pick<Deciding, 'at' | 'clocks'>,
): Partial<Clue> {
  return {
    status,
    waitsSince: at,
    queueKey: isOpen(status) ? openQueueKey(clue) : closedQueueKey(clue),
    pauses: endedPauses(clue.pauses, at),
    ...(status === 'reported'
      ? handedTo({ ...clue, status }, clue.officerId, 'resumed', clocks, at)
      : NOBODY_ASKED),
  }
}
