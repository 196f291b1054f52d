// A county's own checklists (方案 二（二）7): what is kept of every published version, and which are offered to phones. A version
// is never changed or taken away, because phones hold answers to it.

import { area } from '../kernel/areas'
import { id } from '../kernel/ids'
import { problem } from '../kernel/problems'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { object, string, type infer as Infer } from '../kernel/z'
import { checklist, type Checklist } from './checklist'

/** A phone keeps all of them. */
const OFFERED_AT_MOST = 10

export const ownChecklist = object({
  _id: string(),
  county: string().length(6),
  area,
  checklist,
  publishedAt: instant,
  publishedBy: id,
  publishedByName: string(),
  /** Sorts by the time of publication, unique. */
  listKey: string(),
  trail: trailHead,
})
export type OwnChecklist = Infer<typeof ownChecklist>

export type Version = Pick<Checklist, 'id' | 'version'>

export const ownChecklistId = (county: string, { id: of, version }: Version): string =>
  `${county}.${of}.${version}`

/** What a county says of a checklist that is offered now. */
export const offered = checklist.pick({ id: true, version: true, name: true, specialty: true })
export type Offered = Infer<typeof offered>

/** What is offered once this one is, in the place of its version before; Problem checklistsTooMany. */
export function offering(
  before: readonly Offered[],
  { id: of, version, name, specialty }: Checklist,
): Offered[] {
  const others = before.filter((each) => each.id !== of)
  if (others.length >= OFFERED_AT_MOST)
    throw problem('checklistsTooMany', { most: `${OFFERED_AT_MOST}` })
  return [...others, { id: of, version, name, specialty }]
}

/** 2026.10 comes after 2026.9. */
export function isNewer(one: string, other: string): boolean {
  const [year = 0, number = 0] = one.split('.').map(Number)
  const [otherYear = 0, otherNumber = 0] = other.split('.').map(Number)
  return year === otherYear ? number > otherNumber : year > otherYear
}
