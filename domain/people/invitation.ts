// A one-time code with which an entered person signs in where the phone number cannot be used. Only its hash is kept.

import { hash } from '../kernel/hash'
import { id, makeId } from '../kernel/ids'
import { instant } from '../kernel/time'
import { object, string, type infer as Infer } from '../kernel/z'
import { trailHead } from '../kernel/trail'

export const INVITATION_DAYS = 7

const LETTERS_IN_CODE = 10

/** From ten random bytes. */
export const makeInvitationCode = (random: Uint8Array): string =>
  makeId(0, random).slice(-LETTERS_IN_CODE)

/** K3F9A 2XQ7M, easier to read aloud. */
export const spokenCode = (code: string): string =>
  `${code.slice(0, 5)} ${code.slice(5)}`.toUpperCase()

/** Ten letters and digits, as read aloud or typed: case, width and spaces do not matter, nor letters taken for digits. */
export const invitationCode = string()
  .transform((typed) =>
    typed
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\-—_]/g, '')
      .replace(/o/g, '0')
      .replace(/[il]/g, '1'),
  )
  .pipe(string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/))

export const invitation = object({
  /** The hash of the code. */
  _id: hash,
  personId: id,
  area: string(),
  madeBy: id,
  madeAt: instant,
  expiresAt: instant,
  usedAt: instant.optional(),
  trail: trailHead,
})
export type Invitation = Infer<typeof invitation>
