// What an informant may do with the receipt code, and how each changes the tip.

import { problem } from '../kernel/problems'
import type { Instant } from '../kernel/time'
import type { Rating } from './answer'
import { tipClock } from './clock'
import type { County } from '../clues/routing'
import { isEnded } from './status'
import type { TipOff } from './tip-off'

type Stood = Pick<TipOff, 'status' | 'rating' | 'reopenedAt'>

/** What was joined goes on with what it was joined to. */
export const isOpenToMessages = ({ status }: Pick<TipOff, 'status'>): boolean => !isEnded(status)

export const mayRate = ({ rating }: Stood, { status }: Stood): boolean =>
  status === 'closed' && !rating

/** Once, for whoever was answered or declined. */
export const mayReopen = ({ reopenedAt }: Stood, { status }: Stood): boolean =>
  (status === 'closed' || status === 'declined') && !reopenedAt

/** Problem ratedAlready, or moveForbidden before there is an answer. */
export function refuseToRate(tip: Stood, main: Stood): void {
  if (mayRate(tip, main)) return
  throw tip.rating ? problem('ratedAlready') : problem('notFound', { what: '这次答复' })
}

/** Problem reopenedAlready. */
export function refuseToReopen(tip: Stood, main: Stood): void {
  if (mayReopen(tip, main)) return
  throw tip.reopenedAt ? problem('reopenedAlready') : problem('notFound', { what: '这次答复' })
}

export const rated = (rating: Rating): Partial<TipOff> => ({ rating })

/** Taken up again, with the time of a new answer. */
export const reopenedByInformant = (
  tip: TipOff,
  now: Instant,
  county: County,
): Partial<TipOff> => ({
  status: 'accepted',
  ...tipClock({ status: 'accepted', listKey: tip.listKey }, now, county),
  ...{ reopenedAt: now, endedAt: undefined },
})
