// Receipt codes of the demo county's residents: the same in every demo county, so that whoever looks at it can be one of them.

import type { SealedBox } from '@domain/kernel/sealed-box'
import { CODE_RANDOM_BYTES, receiptCodeOf } from '@domain/tip-offs/receipt-code'
import { Chance } from '../chance'
import { boxOf } from '../words'

/** Of the n-th tip that was told before the last day. */
export const codeOf = (place: number): string =>
  receiptCodeOf(new Chance(place).fork('receipt code').bytes(CODE_RANDOM_BYTES))

/** Closed anew, as another phone does. */
export const boxWith = (place: number, chance: Chance): SealedBox => boxOf(codeOf(place), chance)
