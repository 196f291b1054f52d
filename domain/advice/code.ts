// The code with which the people of a facility open an advice without signing in: eighty bits, so that it cannot be guessed.

import { makeId } from '../kernel/ids'
import { decodedLink } from '../kernel/links'
import { string } from '../kernel/z'

const LETTERS = 16

/** From ten random bytes. */
export const makeAdviceCode = (random: Uint8Array): string => makeId(0, random).slice(-LETTERS)

export const adviceCode = string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/)

/** What the QR of an advice holds; `base` is the county's registered link (config/account.ts). */
export const adviceLink = (code: string, base: string): string =>
  `${base.replace(/\/$/, '')}/a/${code}`

const LAST_WORD = /([0-9a-hjkmnp-tv-z]{16})$/

/** The code that was scanned or opened; undefined where there is none. */
export const codeIn = (opened: string): string | undefined =>
  LAST_WORD.exec(decodedLink(opened))?.[1]
