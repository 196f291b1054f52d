import type { Instant } from '@domain/kernel/time'
import type { Files, RandomBytes, Storage } from '../platform/contracts'
import type { Watermarking } from './watermarking'

/** What drafts and the outbox need of the phone. */
export interface Phone {
  storage: Storage
  files: Files
  now(): Instant
  randomBytes: RandomBytes
  watermarking: Watermarking
}
