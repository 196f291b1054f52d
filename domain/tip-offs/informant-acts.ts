// What an informant may do with the receipt code, and how each changes the tip.

import type { County } from '../clues/routing'
import { problem } from '../kernel/problems'
import { tipClock } from './clock'
import { withMessage, type TipMessage } from './messages'
import { notEnded } from './ending'
import { isEnded } from './status'
import type { TipOff } from './tip-off'
import { isResidents } from './whose'

type Stood = Pick<TipOff, 'status' | 'rating' | 'reopenedAt' | 'channel'>

/** What was joined goes on with what it was joined to. Of a tip from the counter the agency has nothing to answer: whoever took it has. */
export const isOpenToMessages = (main: Pick<TipOff, 'status' | 'channel'>): boolean =>
  isResidents(main) && !isEnded(main.status)

export const mayRate = ({ rating }: Stood, main: Stood): boolean =>
  isResidents(main) && main.status === 'closed' && !rating

/** Once, for whoever was answered or declined. */
export const mayAskAgain = ({ reopenedAt }: Stood, main: Stood): boolean =>
  isResidents(main) && (main.status === 'closed' || main.status === 'declined') && !reopenedAt

/** Problems tipOfCounter and tipOver. */
export function refuseMessage(main: Pick<TipOff, 'status' | 'channel'>): void {
  refuseOfCounter(main)
  if (!isOpenToMessages(main)) throw problem('tipOver')
}

function refuseOfCounter(main: Pick<TipOff, 'channel'>): void {
  if (!isResidents(main)) throw problem('tipOfCounter')
}

/** Problems tipOfCounter, ratedAlready, and notAnswered before there is an answer. `main` is what the tip was joined to, or itself. */
export function refuseToRate(tip: Stood, main: Stood): void {
  refuseOfCounter(main)
  if (!mayRate(tip, main)) throw tip.rating ? problem('ratedAlready') : problem('notAnswered')
}

/** Problems tipOfCounter, reopenedAlready, and notAnswered before there is an answer. */
export function refuseToAskAgain(tip: Stood, main: Stood): void {
  refuseOfCounter(main)
  if (!mayAskAgain(tip, main))
    throw tip.reopenedAt ? problem('reopenedAlready') : problem('notAnswered')
}

/** Taken up again, with the time of a new answer; the answer that did not do stays until there is another. */
export const askedAgain = (
  tip: TipOff,
  { at, ...said }: Omit<TipMessage, 'from' | 'byName'>,
  county: County,
) =>
  ({
    ...withMessage(tip, { ...said, from: 'informant', at }),
    status: 'accepted',
    ...tipClock({ ...tip, status: 'accepted' }, at, county),
    ...{ reopenedAt: at, ...notEnded },
  }) satisfies Partial<TipOff>
