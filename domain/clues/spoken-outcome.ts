// What a clue came to, in one line: with the body it was referred to, or why nothing is done.

import type { Clue } from './clue'
import { bodyNames, noActionReasonNames, outcomeNames } from './outcome'

type Ended = Pick<Clue, 'outcome' | 'noActionReason' | 'referredTo'>

/** Empty while nothing is decided. */
export function spokenOutcome({ outcome, noActionReason, referredTo }: Ended): string {
  if (!outcome) return ''
  if (referredTo) return `已移送${spokenBody(referredTo)}`
  if (noActionReason) return `${outcomeNames[outcome]}，${noActionReasonNames[noActionReason]}`
  return outcomeNames[outcome]
}

/** The other body as people call it. */
export const spokenBody = ({ body, name }: NonNullable<Clue['referredTo']>): string =>
  name ?? bodyNames[body]
