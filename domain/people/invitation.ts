// A one-time code with which an entered person signs in where the phone number cannot be used. Only its hash is kept.

import { hash } from '../kernel/hash'
import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { object, string, type infer as Infer } from '../kernel/z'
import { trailHead } from '../kernel/trail'

export const INVITATION_DAYS = 7

/** Ten letters and digits, as read aloud or typed: case and spaces do not matter. */
export const invitationCode = string()
  .transform((typed) => typed.toLowerCase().replace(/[\s-]/g, ''))
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
