// The ways in which a clue ends: looked into, referred to another body, or nothing is done about it.

import { problem } from '../../kernel/problems'
import type { Clue } from '../clue'
import {
  noActionReasonNames,
  type Body,
  type Found,
  type NoActionReason,
  type Outcome,
} from '../outcome'
import { spokenBody } from '../spoken-outcome'
import { tellClosed } from '../tellings'
import { decided, type Deciding, type Decision } from './decision'
import { takenBy } from './accept'

/** Problem handledByCase. */
export const closed = (
  clue: Clue,
  { outcome, words }: { outcome: Found; words: string },
  deciding: Deciding,
): Decision => {
  if (clue.status === 'caseOpened') throw problem('handledByCase')
  return ended(clue, { what: 'closed', outcome, words }, deciding)
}

export interface Referral {
  body: Body
  /** What it is called here, for 其他部门 above all. */
  name?: string | undefined
  words: string
}

export const referred = (
  clue: Clue,
  { body, name, words }: Referral,
  deciding: Deciding,
): Decision => {
  const referredTo = { body, ...(name && { name }) }
  const to = spokenBody(referredTo)
  return ended(clue, { what: 'referred', outcome: 'referred', words, to }, deciding, { referredTo })
}

export const dismissed = (
  clue: Clue,
  { reason, words }: { reason: NoActionReason; words: string },
  deciding: Deciding,
): Decision =>
  ended(
    clue,
    { what: 'dismissed', outcome: 'noAction', words, to: noActionReasonNames[reason] },
    deciding,
    { noActionReason: reason },
  )

interface Ending {
  what: 'closed' | 'referred' | 'dismissed'
  outcome: Outcome
  words: string
  to?: string
}

function ended(
  clue: Clue,
  { what, outcome, words, to }: Ending,
  deciding: Deciding,
  more: Partial<Clue> = {},
): Decision {
  const { by, at } = deciding
  const changes = {
    ...(clue.acceptedAt ? {} : takenBy(clue, deciding)),
    ...more,
    ...{ outcome, words },
    ...{ closedBy: by._id, closedByName: by.name, closedAt: at },
  }
  const said = { what, words, ...(to && { to }) }
  return {
    changes: decided(clue, { said, status: 'closed', changes }, deciding),
    tell: [tellClosed({ ...clue, ...changes })],
  }
}

/** As it is before anything was decided of how it ends. */
export const NOT_ENDED = {
  outcome: undefined,
  words: undefined,
  noActionReason: undefined,
  referredTo: undefined,
  closedBy: undefined,
  closedByName: undefined,
  closedAt: undefined,
} as const
