// The code with which the people of a facility open an advice without signing in: eighty bits, so that it cannot be guessed.

import { makeId } from '../kernel/ids'
import { string } from '../kernel/z'

const LETTERS = 16

/** From ten random bytes. */
export const makeAdviceCode = (random: Uint8Array): string => makeId(0, random).slice(-LETTERS)

export const adviceCode = string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/)
