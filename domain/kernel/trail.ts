// A trail is a chain: each entry of a subject carries the hash of the one before it, and the subject itself carries the
// head. Whoever alters, drops or inserts an entry breaks the chain at that place.

import type { Area } from './areas'
import { hash, hashOf, type Hash } from './hash'
import type { Id } from './ids'
import type { Instant } from './time'
import { number, object, type infer as Infer } from './z'

/** Where a subject's chain ends; it lives in the subject's own document. */
export const trailHead = object({ seq: number(), hash })
export type TrailHead = Infer<typeof trailHead>

/** What an entry says of its subject. `by` is a person's id, `visitor` for whoever is not signed in, or `system` for what happens by itself. */
export interface TrailFact {
  /** Kind and id, such as `clue:01hzz…`. */
  subject: string
  what: string
  by: Id | 'visitor' | 'system'
  at: Instant
  area: Area
  before: Record<string, unknown>
  after: Record<string, unknown>
}

export interface TrailLink extends TrailFact {
  seq: number
  prevHash: Hash | ''
  hash: Hash
}

/** The next link of a chain; `head` is absent for a subject that is new. */
export function link(head: TrailHead | undefined, fact: TrailFact): TrailLink {
  const unsealed = { ...fact, seq: (head?.seq ?? 0) + 1, prevHash: head?.hash ?? '' }
  return { ...unsealed, hash: hashOfLink(unsealed) }
}

export const headOf = ({ seq, hash }: TrailLink): TrailHead => ({ seq, hash })

function hashOfLink({
  subject,
  what,
  by,
  at,
  area,
  before,
  after,
  seq,
  prevHash,
}: Omit<TrailLink, 'hash'>) {
  return hashOf({ subject, what, by, at, area, before, after, seq, prevHash })
}

/** The seq of the first link that does not hold, or undefined where the whole chain up to `head` holds. */
export function firstBreak(links: readonly TrailLink[], head: TrailHead): number | undefined {
  let prevHash: Hash | '' = ''
  for (const [index, each] of links.entries()) {
    const holds =
      each.seq === index + 1 && each.prevHash === prevHash && each.hash === hashOfLink(each)
    if (!holds) return index + 1
    prevHash = each.hash
  }
  const ends = links.length === head.seq && prevHash === head.hash
  return ends ? undefined : links.length + 1
}
