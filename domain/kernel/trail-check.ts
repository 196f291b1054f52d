// Whether a trail is whole, and whether its record is what the trail says: a walk from the first link to the head, a portion
// at a time, that notes every place that does not hold and goes on behind it.

import { canonical, hashOf, type Hash } from './hash'
import { isWhole, type TrailHead, type TrailLink } from './trail'

export const breakNames = {
  altered: '这一条的内容被改动过',
  unlinked: '这一条和前一条接不上',
  missing: '这一条不见了',
  inserted: '这一条不属于这份留痕',
  headDiffers: '最后一条和记录上的不一致',
  recordAltered: '记录的内容和留痕不一致',
  recordMissing: '有留痕，但记录不见了',
} as const
export type BreakKind = keyof typeof breakNames

export interface TrailBreak {
  kind: BreakKind
  seq: number
  /** Which fields of the record are not what the trail says. */
  fields?: string[]
}

export interface Walked {
  /** The last link that was passed; a walk can go on behind it. */
  seq: number
  hash: Hash | ''
  breaks: TrailBreak[]
  /** Of each field that was ever changed, what it was at first and what it is now, as far as the links say. */
  first: Record<string, unknown>
  last: Record<string, unknown>
  contentHash?: unknown
}

export const walkFrom = ({ seq, hash }: { seq: number; hash: Hash | '' }): Walked => ({
  ...{ seq, hash, breaks: [], first: {}, last: {} },
})
export const atStart = walkFrom({ seq: 0, hash: '' })

/** The links in the order of their seq; `head` says which are beyond the end. */
export const walk = (from: Walked, links: readonly TrailLink[], head: TrailHead): Walked =>
  links.reduce((walked, each) => pass(walked, each, head), from)

function pass(walked: Walked, each: TrailLink, head: TrailHead): Walked {
  const isNext = Number.isInteger(each.seq) && each.seq > walked.seq && each.seq <= head.seq
  if (!isNext) return noted(walked, { kind: 'inserted', seq: each.seq })
  const breaks: TrailBreak[] = missingBetween(walked.seq, each.seq)
  if (!isWhole(each)) breaks.push({ kind: 'altered', seq: each.seq })
  else if (breaks.length === 0 && each.prevHash !== walked.hash)
    breaks.push({ kind: 'unlinked', seq: each.seq })
  const next = { ...walked, seq: each.seq, hash: each.hash, breaks: [...walked.breaks, ...breaks] }
  return each.seq === 1 ? { ...next, contentHash: each.after['contentHash'] } : told(next, each)
}

const noted = (walked: Walked, each: TrailBreak): Walked => ({
  ...walked,
  breaks: [...walked.breaks, each],
})

const missingBetween = (from: number, to: number): TrailBreak[] =>
  Array.from({ length: to - from - 1 }, (_, place) => ({ kind: 'missing', seq: from + 1 + place }))

export const isUnbroken = ({ breaks }: Pick<Walked, 'breaks'>): boolean =>
  breaks.every(({ kind }) => kind === 'recordAltered')

/** Whoever altered the record in secret shows where the next change says what was there before. */
function told(walked: Walked, { seq, before, after }: TrailLink): Walked {
  const fields = Object.keys(before).filter(
    (field) =>
      isUnbroken(walked) && field in walked.last && !isSame(walked.last[field], before[field]),
  )
  const breaks = fields.length > 0 ? [{ kind: 'recordAltered', seq, fields } as const] : []
  return {
    ...walked,
    breaks: [...walked.breaks, ...breaks],
    first: { ...before, ...walked.first },
    last: { ...walked.last, ...after },
  }
}

/** What does not hold at the end of the whole chain. */
export function breaksAtEnd({ seq, hash }: Walked, head: TrailHead): TrailBreak[] {
  if (seq < head.seq) return missingBetween(seq, head.seq + 1)
  return hash === head.hash ? [] : [{ kind: 'headDiffers', seq }]
}

/**
 * What of the record is not as the whole chain left it. `content` is the record without what no trail tells of. Taken back to
 * what it was at first, it must have the hash of then.
 */
export function breaksOfRecord(walked: Walked, content: Record<string, unknown>): TrailBreak[] {
  const { seq, first, last, contentHash } = walked
  const fields = Object.keys(last).filter(
    (field) => !isSame(last[field], inTrail(field, content[field])),
  )
  if (fields.length > 0) return [{ kind: 'recordAltered', seq, fields }]
  if (first['openid'] != null || contentHash === undefined) return []
  const original = { ...content, ...undefinedForNull(first) }
  return contentHash === hashOf(original) ? [] : [{ kind: 'recordAltered', seq: 1 }]
}

const isSame = (one: unknown, other: unknown): boolean =>
  canonical(one ?? null) === canonical(other ?? null)

const undefinedForNull = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined]))

/** As the trail tells it: of who somebody is for WeChat, only whether it is the same. */
export const inTrail = (field: string, value: unknown): unknown =>
  field === 'openid' && value ? hashOf(value) : (value ?? null)
