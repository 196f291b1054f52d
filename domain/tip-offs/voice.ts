// What a resident says instead of writing it, or beside it.

import { hash } from '../kernel/hash'
import { int, object, string, type infer as Infer } from '../kernel/z'

export const LONGEST_VOICE_SECONDS = 60

export const voice = object({
  fileId: string().min(1).max(300),
  sha256: hash,
  seconds: int().min(1).max(LONGEST_VOICE_SECONDS),
  /** In bytes. */
  size: int().min(1).max(2_000_000),
})
export type VoiceRef = Infer<typeof voice>

/** What a record may say; nothing where nobody has spoken for half a second. */
export function secondsSaid(milliseconds: number): number | undefined {
  const seconds = Math.min(LONGEST_VOICE_SECONDS, Math.round(milliseconds / 1000))
  return seconds < 1 ? undefined : seconds
}
