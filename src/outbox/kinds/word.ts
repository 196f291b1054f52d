// What others told us, as it is written on the phone: in an information report or a tip, and what was found on looking into
// one.

import type { ConcernId } from '@domain/clues/concerns'
import type { ClosingSaid, VerificationSaid, WordStatus } from '@domain/clues/received-word'
import type { NextStep } from '@domain/clues/from-word'
import type { InformationSaid } from '@domain/information-reports/information-report'
import type { SealedBox } from '@domain/kernel/sealed-box'
import type { Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import type { TipSaid } from '@domain/tip-offs/tip-off'

export interface WordContent {
  concern: ConcernId
  severity: InformationSaid['severity']
  place: string
  words: string
  toldAt: Instant
}

/** What was found, and what is to follow; incomplete while it is written. */
export interface FoundContent {
  result?: VerificationSaid['result']
  found: string
  /** When the result was first said, by the phone's clock. */
  verifiedAt?: Instant
  step?: NextStep['step'] | 'later'
  pressing?: InformationSaid['severity']
  reason?: ClosingSaid['reason']
  why: string
}

export interface InformationContent extends WordContent {
  heardFrom: InformationSaid['heardFrom']
  /** Whether whoever writes it has looked into it already. */
  looked?: true
  finding: FoundContent
}

export interface TipContent extends WordContent {
  channel: TipSaid['channel']
  identity: TipSaid['identity']
  /** Closed as soon as it is typed: nobody reads it here any more. */
  informant?: SealedBox
  receipt: SealedBox
  /** Shown to whoever told it until it is sent; then nowhere. */
  receiptCode: string
}

export interface VerificationContent {
  of: 'informationReport' | 'tipOff'
  subjectId: Id
  /** What it is about, to be read offline. */
  place: string
  words: string
  severity: InformationSaid['severity']
  /** Of a resident's tip: what follows is not decided here. */
  forAgency?: true
  finding: FoundContent
}

/** What was looked into, once that was sent. */
export type SentVerification = Pick<VerificationContent, 'of' | 'subjectId'> & {
  status: WordStatus
}

export const placeOf = { told: 'told', found: 'found' } as const

/** Everybody at the centre is told at once. */
export const isEmergency = ({ severity }: Pick<WordContent, 'severity'>): boolean =>
  severity === 'emergency'

/** What was found, as it is sent. */
export const foundOf = (
  { found, verifiedAt }: FoundContent,
  result: VerificationSaid['result'],
): Omit<VerificationSaid, 'photos'> => ({
  ...{ result, words: found.trim() },
  ...(verifiedAt && { verifiedAt }),
})

/** What follows as it is sent; undefined where it is decided later. */
export function nextOf(
  { step, pressing, reason, why }: FoundContent,
  severity: InformationSaid['severity'],
): NextStep | undefined {
  if (step === 'clue') return { step, severity: pressing ?? severity }
  if (step === 'close' && reason) return { step, reason, words: why.trim() }
  return undefined
}
