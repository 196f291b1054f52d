// Whether the agency takes a tip up, and whether one that was kept apart is one at all.

import { tipClock } from '../clock'
import type { BeyondId } from '../beyond'
import type { DeclineReason } from '../decline-reasons'
import { declineReasonNames } from '../decline-reasons'
import { endedAt, notEnded } from '../ending'
import type { TipOff } from '../tip-off'
import { movedTo, type Deciding, type TipChanges } from './deciding'

/** Whoever takes it up owes the answer. */
export function accepted(tip: TipOff, { by, at, county }: Deciding): TipChanges {
  const status = movedTo(tip, 'accepted')
  return {
    ...{ status, ...tipClock({ ...tip, status }, at, county), ...notEnded },
    ...{ acceptedBy: by._id, acceptedByName: by.name, acceptedAt: at, declined: undefined },
  }
}

export interface Declining {
  reason: DeclineReason
  /** Whose business it is where it is not ours. */
  beyond?: BeyondId | undefined
  /** The informant reads them. */
  words: string
}

export function declined(
  tip: TipOff,
  { reason, beyond, words }: Declining,
  { by, at, county }: Deciding,
): TipChanges {
  return {
    ...{ status: movedTo(tip, 'declined'), ...endedAt(tip, at, county) },
    declined: { reason: declineReasonNames[reason], words, at, byName: by.name },
    ...(beyond && { beyond }),
    askedAt: undefined,
  }
}

/** A person has looked: it waits like any other, with the time that it has waited already. */
export function released(tip: TipOff, { county }: Deciding): TipChanges {
  const status = movedTo(tip, 'submitted')
  return { status, ...tipClock({ ...tip, status }, tip.receivedAt, county) }
}
