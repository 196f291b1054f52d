// When a tip ends, and for how long it is known from then on who told.

import type { County } from '../clues/routing'
import { tipRulesSetBy } from '../clues/tip-rules'
import { addMonths, dayOf, startOf, type Instant } from '../kernel/time'
import type { TipOff } from './tip-off'

type Ending = Pick<TipOff, 'endedAt' | 'identityUntil' | 'dueAt' | 'dueKey'>

/** Part of every change that ends a tip: answered, declined or joined. */
export const endedAt = (
  { identity }: Pick<TipOff, 'identity'>,
  now: Instant,
  county: County,
): Ending => ({
  ...{ endedAt: now, dueAt: undefined, dueKey: undefined },
  identityUntil: identity === 'anonymous' ? undefined : keptUntil(now, county),
})

/** Part of every change that takes it up again. */
export const notEnded = { endedAt: undefined, identityUntil: undefined }

const keptUntil = (now: Instant, county: County): Instant =>
  startOf(addMonths(dayOf(now), tipRulesSetBy(county).identityMonths))
