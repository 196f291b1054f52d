// Who told us, closed and opened (docs/decisions/0033). One secret of the environment for each key id makes what phones close
// boxes with, what lies in the database is encrypted with, and what receipt codes are hashed with. The first is in use; older
// ones still open what was closed with them.

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { hashOf, type Hash } from '@domain/kernel/hash'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { openBox, publicKeyOf, type SealedBox, type SealKey } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import type { ZodType } from '@domain/kernel/z'
import {
  informantSaid,
  residentSaid,
  type Informant,
  type Sealed,
} from '@domain/tip-offs/informant'
import { receiptCode } from '@domain/tip-offs/receipt-code'
import type { TipOff } from '@domain/tip-offs/tip-off'

const KEY_BYTES = 32

interface Secret {
  id: string
  secret: Buffer
}

/** INFORMANT_KEYS is `id:hex,id:hex`, 32 bytes each. One that is written otherwise keeps nobody from signing in. */
const secrets = (): Secret[] =>
  (process.env['INFORMANT_KEYS'] ?? '')
    .split(',')
    .filter((each) => each.trim() !== '')
    .flatMap(secretIn)

function secretIn(written: string): Secret[] {
  const [, id, hex] = /^\s*([a-z0-9]{1,20}):([0-9a-f]{64})\s*$/.exec(written) ?? []
  if (id && hex) return [{ id, secret: Buffer.from(hex, 'hex') }]
  // Without the value, which must never be in a log.
  console.error('A key of INFORMANT_KEYS is not written as id:64 hex digits')
  return []
}

const derived = ({ secret }: Secret, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `health-patrol informant ${use}`, KEY_BYTES))

/** What phones close boxes with; undefined where the environment has no key. */
export function currentSealKey(): SealKey | undefined {
  const [current] = secrets()
  return current && { id: current.id, publicKey: publicKeyOf(derived(current, 'box')) }
}

/** Problem sealUnreadable where the box was closed for another key, was altered, or holds something else. */
const readFrom =
  <Content>(schema: ZodType<Content>) =>
  (box: SealedBox): Content => {
    const secret = secrets().find(({ id }) => id === box.keyId)
    const words = secret && openBox(box, derived(secret, 'box'))
    const read = schema.safeParse(words && jsonIn(words))
    // Without what was found wrong: it would say what is in the box.
    if (!read.success) throw problem('sealUnreadable')
    return read.data
  }

export const informantIn = readFrom(informantSaid)
export const residentIn = readFrom(residentSaid)
export const codeIn = readFrom(receiptCode)

function jsonIn(words: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(words).toString('utf8'))
  } catch {
    return undefined
  }
}

type Closed = Required<Pick<Informant, 'keyId' | 'nonce' | 'content' | 'tag'>>

/** Encrypted anew and bound to the tip: moved to another it opens no more. */
export const sealedApart = (
  said: Sealed,
  { _id, area }: Pick<TipOff, '_id' | 'area'>,
  now: Instant,
): Omit<Informant, 'trail'> => ({
  ...{ _id, area, sealedAt: now },
  ...closedFor(_id, JSON.stringify(said)),
})

function closedFor(_id: Id, words: string): Closed & Pick<Informant, 'sealHash'> {
  const closed = closedWords(_id, words)
  return { ...closed, sealHash: hashOf(closed) }
}

function closedWords(_id: string, words: string): Closed {
  const current = currentSecret()
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(current, 'rest'), nonce)
  cipher.setAAD(Buffer.from(_id))
  const content = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return {
    keyId: current.id,
    ...{ nonce: nonce.toString('hex'), content: content.toString('hex') },
    tag: cipher.getAuthTag().toString('hex'),
  }
}

/** Who told; Problems informantDestroyed, and sealUnreadable where the key is gone or it was altered. */
export const openedApart = (informant: Informant): Sealed =>
  JSON.parse(openedWords(informant)) as Sealed

type Kept = Partial<Closed> & { _id: string }

function openedWords({ _id, keyId, nonce, content, tag }: Kept): string {
  if (nonce === undefined || content === undefined || tag === undefined)
    throw problem('informantDestroyed')
  const secret = secrets().find(({ id }) => id === keyId)
  if (!secret) throw problem('sealUnreadable')
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      derived(secret, 'rest'),
      Buffer.from(nonce, 'hex'),
    )
    decipher.setAAD(Buffer.from(_id)).setAuthTag(Buffer.from(tag, 'hex'))
    const words = Buffer.concat([decipher.update(Buffer.from(content, 'hex')), decipher.final()])
    return words.toString('utf8')
  } catch {
    throw problem('sealUnreadable')
  }
}

/** Closed with the key in use. */
export const resealed = (informant: Informant): Partial<Informant> =>
  closedFor(informant._id, openedWords(informant))

/** Of a file's own key, bound to what is kept of the file. */
export type ClosedKey = Closed

export const keyClosed = closedWords
export const keyOpened = openedWords

/** With the key in use. */
export const keyResealed = (kept: Kept): ClosedKey => closedWords(kept._id, openedWords(kept))

/** The ids of keys that still open what was closed with them, but close no more. */
export const retiredKeys = (): string[] =>
  secrets()
    .slice(1)
    .map(({ id }) => id)

/** The same for the same code, and not to be tried out without the key. */
export const receiptHashOf = (code: string): Hash => receiptHash(currentSecret(), code)

/** With each key that is known: a code may be older than the one in use. */
export const receiptHashesOf = (code: string): Hash[] =>
  secrets().map((each) => receiptHash(each, code))

const receiptHash = (secret: Secret, code: string): Hash => keyed(secret, 'receipt', code)

/** Of whoever calls, so that one source can be slowed and nobody can say who it is. */
export const sourceHashOf = (words: string): Hash => keyed(currentSecret(), 'source', words)

const keyed = (secret: Secret, use: string, words: string): Hash =>
  createHmac('sha256', derived(secret, use)).update(words).digest('hex')

function currentSecret(): Secret {
  const [current] = secrets()
  if (!current) throw problem('sealUnready')
  return current
}
