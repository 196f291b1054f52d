// A box that anybody with the public key can close and only the holder of the secret key can open: X25519 with
// XSalsa20-Poly1305, of a library that needs neither Web Crypto nor BigInt, which older phones do not have.

import nacl from 'tweetnacl'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { object, string, type infer as Infer } from './z'

const hex = (bytes: number) => string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** The half of a pair of keys that phones are given. */
export const sealKey = object({ id: string().regex(/^[a-z0-9]{1,20}$/), publicKey: hex(32) })
export type SealKey = Infer<typeof sealKey>

export const sealedBox = object({
  keyId: sealKey.shape.id,
  /** The public half of a pair that was made for this box alone. */
  from: hex(32),
  nonce: hex(24),
  content: string()
    .regex(/^(?:[0-9a-f]{2})+$/)
    .max(2000),
})
export type SealedBox = Infer<typeof sealedBox>

export const SECRET_BYTES = nacl.box.secretKeyLength

/** As many random bytes as one box needs. */
export const BOX_RANDOM_BYTES = SECRET_BYTES + nacl.box.nonceLength

export function sealBox(words: string, { id, publicKey }: SealKey, random: Uint8Array): SealedBox {
  const { secretKey, publicKey: from } = nacl.box.keyPair.fromSecretKey(
    random.slice(0, SECRET_BYTES),
  )
  const nonce = random.slice(SECRET_BYTES, BOX_RANDOM_BYTES)
  const content = nacl.box(utf8Of(words), nonce, hexToBytes(publicKey), secretKey)
  return {
    keyId: id,
    ...{ from: bytesToHex(from), nonce: bytesToHex(nonce), content: bytesToHex(content) },
  }
}

/** WeChat has no TextEncoder. */
const utf8Of = (words: string): Uint8Array => {
  const letters = encodeURIComponent(words).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}

/** WeChat has no TextDecoder. */
export const wordsOfUtf8 = (bytes: Uint8Array): string =>
  decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))

/** The words in UTF-8; undefined where the box was not closed for this key, or was altered. */
export const openBox = (
  { from, nonce, content }: SealedBox,
  secretKey: Uint8Array,
): Uint8Array | undefined =>
  nacl.box.open(hexToBytes(content), hexToBytes(nonce), hexToBytes(from), secretKey) ?? undefined

export const publicKeyOf = (secretKey: Uint8Array): string =>
  bytesToHex(nacl.box.keyPair.fromSecretKey(secretKey).publicKey)
