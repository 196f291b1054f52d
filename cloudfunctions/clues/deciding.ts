// What every decision on a clue begins and ends with.

import type { Clue } from '@domain/clues/clue'
import { clocksSetBy } from '@domain/clues/county-clocks'
import type { Deciding, Decision } from '@domain/clues/decisions/decision'
import { handlingNames } from '@domain/clues/handling'
import { lastDone, refuseUnseen } from '@domain/clues/seen'
import type { ClueStatus } from '@domain/clues/status'
import { id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { int } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import type { Work } from '../kernel/work'

/** `seen` is how many handlings the page showed: who decides without having seen the last is told of it first. */
export const ofClue = { requestId: id, clueId: id, seen: int().min(0).optional() }

interface Asked {
  input: { clueId: string; seen?: number | undefined }
  actor: Person
  now: Instant
  work: Work
}

export interface InHand {
  clue: Clue
  deciding: Deciding
}

/** Problems notFound and alreadyChanged. */
export async function inHand({ input, actor, now, work }: Asked): Promise<InHand> {
  const clue = await findCovered(work, actor, 'clues', input.clueId)
  if (input.seen !== undefined) refuseUnseen(clue, input.seen, handlingNames)
  return { clue, deciding: await decidingOn(work, clue, actor, now) }
}

/** By the clocks of the county that the clue is in. */
export async function decidingOn(
  work: Work,
  { county }: Pick<Clue, 'county'>,
  by: Person,
  at: Instant,
): Promise<Deciding> {
  return { by, at, clocks: clocksSetBy((await work.find('counties', county)) ?? {}) }
}

export interface Handled {
  status: ClueStatus
  /** To be sent as `seen` with the next decision. */
  seen: number
}

/** Writes a decision; what it is called in the trail is what was last done. */
export function write(work: Work, clue: Clue, { changes, tell }: Decision): Handled {
  const { status, handlings } = { ...clue, ...changes }
  work.change('clues', clue, changes, { what: `clue.${lastDone({ handlings })}`, tell })
  return { status, seen: handlings.length }
}
