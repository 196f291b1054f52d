// Who told us: sealed before it leaves the hands of whoever takes the tip, and kept apart from everything else
// (docs/decisions/0033).

import { hash } from '../kernel/hash'
import { id, type Id } from '../kernel/ids'
import { strangersWords } from '../kernel/legible'
import { problem } from '../kernel/problems'
import { addMinutes, instant, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'

export const identityNames = {
  anonymous: '匿名',
  confidential: '留名，要求保密',
  named: '实名',
} as const
export const identity = oneOf(['anonymous', 'confidential', 'named'])

/** Why somebody must know who told. */
export const lookReason = string().trim().min(4).max(200)

/** Seen in plain words only by the function that takes the tip, and by whoever typed it until it is sealed. */
export const informantSaid = object({
  name: strangersWords().min(2).max(20),
  phone: string()
    .trim()
    .regex(/^\+?\d[\d-]{5,14}$/),
})
export type InformantSaid = Infer<typeof informantSaid>

/** What a resident may leave, whole or in part: never demanded. */
export const residentSaid = informantSaid
  .partial()
  .refine(({ name, phone }) => name !== undefined || phone !== undefined)

/** What is closed for good. */
export interface Sealed extends Partial<InformantSaid> {
  /** Whose WeChat it was, where a resident left a name or a phone number. */
  openid?: string
}

/** For so long whoever has said why may read who told, in minutes. */
export const LOOK_MINUTES = 10

/** Who looked, when and why: it is never taken away. */
export const look = object({
  by: id,
  byName: string(),
  at: instant,
  reason: lookReason,
})
export type Look = Infer<typeof look>

/** As it is kept: what opens it is in the environment of the functions, never in the database. */
export const informant = object({
  /** The tip's own. */
  _id: id,
  area: string(),
  /** `DESTROYED` once nothing is left to open. */
  keyId: string(),
  /** AES-256-GCM, in hex; absent once destroyed. */
  nonce: string().optional(),
  content: string().optional(),
  tag: string().optional(),
  /** Of what is closed: what proves which it was that was destroyed. */
  sealHash: hash,
  sealedAt: instant,
  looks: array(look).optional(),
  destroyedAt: instant.optional(),
  /** Since when nobody can open it, though its key is there: it was altered. */
  unreadableAt: instant.optional(),
  trail: trailHead,
})
export type Informant = Infer<typeof informant>

export const DESTROYED = 'destroyed'

/** What closed it is taken away: nobody opens it any more. */
export const keyDestroyed = {
  keyId: DESTROYED,
  nonce: undefined,
  content: undefined,
  tag: undefined,
}

/** Nothing is left of who told but that there was somebody, and since when there is not. */
export const destroyed = (now: Instant): Partial<Informant> => ({
  ...keyDestroyed,
  destroyedAt: now,
})

/** The look of this person that still holds. */
export const openLook = (
  { looks = [] }: Pick<Informant, 'looks'>,
  personId: Id,
  now: Instant,
): Look | undefined =>
  looks.find(({ by, at }) => by === personId && addMinutes(at, LOOK_MINUTES) > now)

/** However it is spaced, and whatever the width of its letters. */
const plain = (words: string) => words.normalize('NFKC').replace(/[\s·•.-]/g, '')
const digits = (words: string) => plain(words).replace(/\D/g, '')
/** Of a mobile phone without what stands before it from abroad. */
const ownDigits = (phone: string) => digits(phone).replace(/^(?:00)?86(?=1\d{10}$)/, '')

/** Whether what everybody may read says who told it. */
export function namesInformant(
  readable: readonly string[],
  { name, phone }: Partial<InformantSaid>,
) {
  const says = (words: string) =>
    (name !== undefined && plain(words).includes(plain(name))) ||
    (phone !== undefined && digits(words).includes(ownDigits(phone)))
  return readable.some(says)
}

/** Problem informantNamed. */
export function refuseNamed(readable: readonly string[], said: Partial<InformantSaid>): void {
  if (namesInformant(readable, said)) throw problem('informantNamed')
}
