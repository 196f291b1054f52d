// A trail is a chain: each entry of a subject carries the hash of the one before it, and the subject itself carries the
// head. Whoever alters, drops or inserts an entry breaks the chain at that place (trail-check.ts).

import type { Area } from './areas'
import { canonical, hash, hashOf, type Hash } from './hash'
import type { Id } from './ids'
import type { Instant } from './time'
import { number, object, type infer as Infer } from './z'

/** Where a subject's chain ends; it lives in the subject's own document. */
export const trailHead = object({ seq: number(), hash })
export type TrailHead = Infer<typeof trailHead>

/** What an entry says of its subject. `by` is a person's id, `visitor` for whoever is not signed in, `informant` for whoever tips off, or `system` for what happens by itself. */
export interface TrailFact {
  /** Kind and id, such as `clue:01hzz…`. */
  subject: string
  what: string
  by: Id | 'visitor' | 'informant' | 'system'
  at: Instant
  area: Area
  before: Record<string, unknown>
  after: Record<string, unknown>
  /** Who is to be told of it, and in which words. */
  tellings?: readonly unknown[]
  /** What the phone had sent, where this is the first entry that came of it. */
  requestHash?: Hash
}

export interface TrailLink extends TrailFact {
  seq: number
  prevHash: Hash | ''
  hash: Hash
}

/** The next link of a chain; `head` is absent for a subject that is new. */
export function link(head: TrailHead | undefined, fact: TrailFact): TrailLink {
  const unsealed = { ...fact, seq: (head?.seq ?? 0) + 1, prevHash: head?.hash ?? '' } as const
  return { ...unsealed, hash: hashOf(underHash(unsealed)) }
}

export const headOf = ({ seq, hash }: TrailLink): TrailHead => ({ seq, hash })

/**
 * What the hash of a link is made of. Of who was told, only whether it is the same: so a chain can be handed out to be
 * checked without the messages.
 */
export function underHash(sealed: Omit<TrailLink, 'hash'>): Record<string, unknown> {
  const { subject, what, by, at, area, before, after, seq, prevHash } = sealed
  const { tellings = [], requestHash } = sealed
  const told = tellings.length > 0 ? hashOf(tellings) : undefined
  return { subject, what, by, at, area, before, after, seq, prevHash, told, requestHash }
}

/** The text whose SHA-256 a link's hash is. */
export const sealedText = (sealed: TrailLink): string => canonical(underHash(sealed))

export const isWhole = (sealed: TrailLink): boolean => sealed.hash === hashOf(underHash(sealed))

/** The seq of the first link that does not hold, or undefined where the whole chain up to `head` holds. */
export function firstBreak(links: readonly TrailLink[], head: TrailHead): number | undefined {
  let prevHash: Hash | '' = ''
  for (const [index, each] of links.entries()) {
    if (each.seq !== index + 1 || each.prevHash !== prevHash || !isWhole(each)) return index + 1
    prevHash = each.hash
  }
  const ends = links.length === head.seq && prevHash === head.hash
  return ends ? undefined : links.length + 1
}
