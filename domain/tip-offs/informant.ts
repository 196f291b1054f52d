// Who told us: sealed before it leaves the hands of whoever takes the tip, and kept apart from everything else
// (docs/decisions/0033).

import { id } from '../kernel/ids'
import { problem } from '../kernel/problems'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { enum as oneOf, object, string, type infer as Infer } from '../kernel/z'

export const identityNames = {
  anonymous: '匿名',
  confidential: '留名，要求保密',
  named: '实名',
} as const
export const identity = oneOf(['anonymous', 'confidential', 'named'])

/** Seen in plain words only by the function that takes the tip, and by whoever typed it until it is sealed. */
export const informantSaid = object({
  name: string().trim().min(2).max(20),
  phone: string()
    .trim()
    .regex(/^\+?\d[\d-]{5,14}$/),
})
export type InformantSaid = Infer<typeof informantSaid>

/** What a resident may leave, whole or in part: never demanded. */
export const residentSaid = informantSaid
  .partial()
  .refine(({ name, phone }) => name !== undefined || phone !== undefined)
export type ResidentSaid = Infer<typeof residentSaid>

/** What is closed for good. */
export interface Sealed extends Partial<InformantSaid> {
  /** Whose WeChat it was, where a resident left a name or a phone number. */
  openid?: string
}

/** As it is kept: what opens it is in the environment of the functions, never in the database. */
export const informant = object({
  /** The tip's own. */
  _id: id,
  area: string(),
  keyId: string(),
  /** AES-256-GCM, in hex. */
  nonce: string(),
  content: string(),
  tag: string(),
  sealedAt: instant,
  trail: trailHead,
})
export type Informant = Infer<typeof informant>

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
