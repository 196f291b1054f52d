// When a tip ends, by itself or with what it became, and for how long it is known from then on who told.

import type { Clue } from '../clues/clue'
import type { County } from '../clues/routing'
import { tipRulesSetBy } from '../clues/tip-rules'
import { addMonths, dayOf, startOf, type Instant } from '../kernel/time'
import { filesOf, type SentWith } from './tip-file'
import type { TipOff } from './tip-off'

type Telling = Pick<TipOff, 'identity'> & SentWith
type Ending = Pick<TipOff, 'endedAt' | 'identityUntil' | 'dueAt' | 'dueKey'>

/** Part of every change that ends a tip: answered, declined or joined. */
export const endedAt = (tip: Telling, now: Instant, county: County): Ending => ({
  ...{ endedAt: now, dueAt: undefined, dueKey: undefined },
  identityUntil: mayTell(tip) ? keptUntil(now, county) : undefined,
})

/** Whether anything is kept by which somebody could find out who told: a photo says where and with what it was taken. */
const mayTell = ({ identity, ...sent }: Telling) =>
  identity !== 'anonymous' || filesOf(sent).length > 0

/** Part of every change that takes it up again. */
export const notEnded = { endedAt: undefined, identityUntil: undefined }

/** Part of a change by which a tip from the counter goes on as a clue or an emergency: nobody closes it again, it ends with that. */
export const goneOn = (tip: Telling, now: Instant, county: County): Pick<TipOff, 'identityUntil'> =>
  mayTell(tip) ? { identityUntil: keptUntil(now, county) } : {}

/** Until when it is known who told what went on as that clue; while it is handled no clue that ends is over sooner than this. */
export const knownWith = ({ closedAt }: Pick<Clue, 'closedAt'>, now: Instant, county: County) =>
  keptUntil(closedAt ?? now, county)

const keptUntil = (now: Instant, county: County): Instant =>
  startOf(addMonths(dayOf(now), tipRulesSetBy(county).identityMonths))
