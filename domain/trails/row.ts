// One entry of a trail as people read it: who did what and when, and what it was before and after.

import type { Id } from '../kernel/ids'
import type { Instant } from '../kernel/time'
import type { TrailLink } from '../kernel/trail'
import { canonical } from '../kernel/hash'
import { spokenEntry } from './entry-names'
import type { TrailKind } from './kinds'
import { fieldName } from './record-fields'
import { spokenValue, type Names } from './spoken-value'

export interface SpokenChange {
  name: string
  before: string
  after: string
  /** Where a list only grew: what came to it stands in `after`, and what was there is not said again. */
  isAdded?: true
}

export interface TrailRow {
  seq: number
  at: Instant
  who: string
  what: string
  changes: SpokenChange[]
  /** Changed beside these, and of use to the program alone. */
  otherCount: number
  hash: string
}

const nobodyNamed: Record<string, string> = {
  system: '系统自动',
  visitor: '没有登录的来访者',
  informant: '举报人',
}

export function toTrailRow(kind: TrailKind, entry: TrailLink, names: Names): TrailRow {
  const { seq, at, by, what, hash, after } = entry
  const fields = Object.keys(after).filter((field) => field !== 'contentHash')
  const named = fields.flatMap((field) => changeOf(kind, entry, field, names))
  const who = nobodyNamed[by] ?? names[by] ?? '已不在册的人员'
  const otherCount = fields.length - named.length
  return { ...{ seq, at, who, what: spokenEntry(what), hash }, changes: named, otherCount }
}

function changeOf(
  kind: TrailKind,
  { before, after }: TrailLink,
  field: string,
  names: Names,
): SpokenChange[] {
  const name = fieldName(kind, field)
  if (name === undefined || isSame(before[field], after[field])) return []
  const grown = addedTo(before[field], after[field])
  const say = (value: unknown) => spokenValue(field, value, { kind, names })
  if (grown) return [{ name, before: '', after: say(grown), isAdded: true }]
  return [{ name, before: say(before[field]), after: say(after[field]) }]
}

const isSame = (one: unknown, other: unknown) => canonical(one) === canonical(other)

/** What stands behind all that was there. */
function addedTo(before: unknown, after: unknown): unknown[] | undefined {
  if (!Array.isArray(after) || !Array.isArray(before) || before.length === 0) return undefined
  const rest = after.slice(0, before.length)
  return after.length > before.length && isSame(before, rest)
    ? after.slice(before.length)
    : undefined
}

/** The people that entries name, each once. */
export const peopleIn = (entries: readonly TrailLink[]): Id[] => [
  ...new Set(entries.flatMap(({ by, before, after }) => [by, ...idsIn(before), ...idsIn(after)])),
]

const ID = /^[0-9a-hjkmnp-tv-z]{26}$/

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return ID.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}
