// How many of a county's residents' tips wait to be accepted: a total of the trail, so that a home page need not count rows
// (docs/decisions/0040).

import { keysBelow, tallyKey, type Keys, type Tally } from '../kernel/tally'
import { pressesToBeAccepted } from '../tip-offs/clock'
import type { TipOff } from '../tip-offs/tip-off'
import { isResidents } from '../tip-offs/whose'

const WAITING = 'waiting'
/** Of those that wait. */
const PRESSING = 'pressing'

type Counted = Pick<TipOff, 'county' | 'status' | 'channel' | 'severity'>

/** What is kept apart is not among them: it presses nobody. */
export function talliesOfWaitingTip(tip: Counted): Tally[] {
  if (!isResidents(tip) || tip.status !== 'submitted') return []
  const one = (of: string): Tally => ({ key: tallyKey('tips', tip.county, of), by: 1 })
  return pressesToBeAccepted(tip) ? [one(WAITING), one(PRESSING)] : [one(WAITING)]
}

export const keysOfWaitingTips = (county: string): Keys => keysBelow('tips', county)

export interface WaitingTips {
  tipsToAccept: number
  pressingTips: number
}

export const waitingTipsIn = (
  counted: ReadonlyMap<string, number>,
  { from }: Keys,
): WaitingTips => ({
  tipsToAccept: counted.get(`${from}${WAITING}`) ?? 0,
  pressingTips: counted.get(`${from}${PRESSING}`) ?? 0,
})
