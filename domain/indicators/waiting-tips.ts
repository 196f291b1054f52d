// How many of a county's residents' tips wait to be accepted: a total of the trail, so that a home page need not count rows
// (docs/decisions/0040).

import { keysBelow, tallyKey, type Keys, type Tally } from '../kernel/tally'
import type { TipOff } from '../tip-offs/tip-off'
import { isResidents } from '../tip-offs/whose'

const WAITING = 'waiting'

/** What is kept apart is not among them: it presses nobody. */
export const talliesOfWaitingTip = (tip: Pick<TipOff, 'county' | 'status' | 'channel'>): Tally[] =>
  isResidents(tip) && tip.status === 'submitted'
    ? [{ key: tallyKey('tips', tip.county, WAITING), by: 1 }]
    : []

export const keysOfWaitingTips = (county: string): Keys => keysBelow('tips', county)

export const waitingTipsIn = (counted: ReadonlyMap<string, number>, { from }: Keys): number =>
  counted.get(`${from}${WAITING}`) ?? 0
