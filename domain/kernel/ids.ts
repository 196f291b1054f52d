// Time-ordered ids that the client makes: 10 characters of time, 16 of chance, in Crockford's base 32.

import { bytesOfHash } from './hash'
import { string } from './z'

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

export const id = string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/)
export type Id = string

/** Ten random bytes are asked for, so that the domain needs no source of chance of its own. */
export function makeId(atMilliseconds: number, random: Uint8Array): Id {
  return timePart(atMilliseconds) + chancePart(random)
}

/** An id that follows from another, the same each time: what a record brings forth is found again by it. */
export const derivedId = (from: Id, name: string): Id =>
  from.slice(0, 10) + chancePart(bytesOfHash(`${from} ${name}`))

function timePart(atMilliseconds: number): string {
  let rest = atMilliseconds
  let letters = ''
  for (let place = 0; place < 10; place += 1) {
    letters = LETTERS.charAt(rest % 32) + letters
    rest = Math.floor(rest / 32)
  }
  return letters
}

/** Sixteen letters of five bits each from ten bytes. */
function chancePart(random: Uint8Array): string {
  let bits = 0
  let held = 0
  let letters = ''
  for (const byte of random.subarray(0, 10)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      letters += LETTERS.charAt((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return letters
}
