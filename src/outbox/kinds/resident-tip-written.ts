// A resident's tip as it is written on the phone. Who writes it is not in it readable, but while it is typed.

import type { BeyondId } from '@domain/tip-offs/beyond'
import type { ConcernId } from '@domain/clues/concerns'
import type { Area } from '@domain/kernel/areas'
import type { Place } from '@domain/kernel/geo'
import type { SealedBox } from '@domain/kernel/sealed-box'
import type { Day, Instant } from '@domain/kernel/time'
import type { Illness } from '@domain/tip-offs/illness'
import type { ResidentTipSaid } from '@domain/tip-offs/resident-tip'

/** Whose drafts those are that nobody has signed in for: they go whoever is signed in. */
export const RESIDENT = 'resident'

export interface ResidentTipContent {
  concern: ConcernId
  beyond?: BeyondId
  place: string
  /** The six digits; absent until it is chosen, or there is only one. */
  county?: string
  placeArea?: Area
  position?: Place
  words: string
  happenedOn?: Day
  illness?: Illness
  identity: ResidentTipSaid['identity']
  informant?: SealedBox
  receipt?: SealedBox
  /** Shown once it is sent off; then nowhere. */
  receiptCode: string
  toldAt: Instant
}

export const PHOTOS = 'told'
