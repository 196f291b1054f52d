// SHA-256 and canonical JSON: the same content has the same hash on the phone, in a function and in the trail.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { string } from './z'

/** Lower-case hex SHA-256. */
export type Hash = string
export const hash = string().regex(/^[0-9a-f]{64}$/)

export const hashOfBytes = (bytes: Uint8Array): Hash => bytesToHex(sha256(bytes))

/** By what a file is known that is sent: its hash, and its size in bytes. */
export const hashAndSize = (bytes: Uint8Array): { sha256: Hash; size: number } => ({
  sha256: hashOfBytes(bytes),
  size: bytes.length,
})

export const bytesOfHash = (words: string): Uint8Array => sha256(utf8ToBytes(words))

export const hashOf = (content: unknown): Hash => hashOfBytes(utf8ToBytes(canonical(content)))

/** JSON with sorted keys and without undefined fields. */
export function canonical(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map((each) => canonical(each ?? null)).join(',')}]`
  if (content === null || typeof content !== 'object') return JSON.stringify(content ?? null)
  const fields = Object.entries(content)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
  return `{${fields.join(',')}}`
}
