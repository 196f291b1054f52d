// The values of a trail in words, whatever record they are of.

import { adviceStatusNames, itemStateNames } from '../advice/advice'
import { rectifierNames } from '../advice/rectification'
import { caseHandlingNames } from '../cases/handling'
import { penaltyNames } from '../cases/penalties'
import { caseStatusNames } from '../cases/status'
import { severityNames } from '../checklists/severity'
import { whyNames } from '../clues/asked'
import { handlingNames } from '../clues/handling'
import { bodyNames, noActionReasonNames, outcomeNames } from '../clues/outcome'
import { clueStatusNames } from '../clues/status'
import { facilityStatusNames } from '../facilities/facility'
import { id } from '../kernel/ids'
import { hasOwn } from '../kernel/records'
import { day, instant, spokenDay, writtenInstant } from '../kernel/time'
import { patrolEndNames } from '../patrols/patrol'
import { recordCode } from '../photos/record-code'
import type { TrailKind } from './kinds'
import { fieldName, isPrivate, isSorting } from './record-fields'

/** By the ids of people, as far as they are known. */
export type Names = Readonly<Record<string, string>>

const statusNames: Record<TrailKind, Record<string, string>> = {
  clue: clueStatusNames,
  case: caseStatusNames,
  advice: adviceStatusNames,
  facility: facilityStatusNames,
}

/** Words for values that a program reads, by their field. */
const valueNames: Record<string, Record<string, string>> = {
  outcome: outcomeNames,
  severity: severityNames,
  noActionReason: noActionReasonNames,
  body: bodyNames,
  why: whyNames,
  what: { ...caseHandlingNames, ...handlingNames },
  penalties: penaltyNames,
  state: itemStateNames,
  end: patrolEndNames,
  endedAs: patrolEndNames,
  by: rectifierNames,
}

export const NOTHING = '（空）'
export const NOT_SHOWN = '（不显示）'
const MOST_LETTERS = 200
const MOST_ROWS = 8

interface Speaking {
  kind: TrailKind
  names: Names
}

export function spokenValue(field: string, value: unknown, of: Speaking): string {
  if (value === undefined || value === null || value === '') return NOTHING
  const said = isPrivate(field) ? NOT_SHOWN : words(field, value, of)
  const letters = Array.from(said)
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : said
}

function words(field: string, value: unknown, of: Speaking): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return ofText(field, value, of)
  if (Array.isArray(value)) return ofList(field, value, of)
  if (typeof value === 'object' && value !== null) return ofObject(value, of)
  return String(value)
}

function ofText(field: string, value: string, { kind, names }: Speaking): string {
  const known = field === 'status' ? statusNames[kind] : valueNames[field]
  if (known && hasOwn(known, value)) return known[value] ?? value
  if (instant.safeParse(value).success) return writtenInstant(value)
  if (day.safeParse(value).success) return spokenDay(value)
  if (!id.safeParse(value).success) return value
  return names[value] ?? `编号 ${recordCode(value)}`
}

function ofList(field: string, values: readonly unknown[], of: Speaking): string {
  if (values.length === 0) return NOTHING
  const shown = values.slice(0, MOST_ROWS).map((each) => words(field, each, of))
  const more = values.length > shown.length ? `……共 ${values.length} 项` : ''
  return shown.join(typeof values[0] === 'object' ? '；' : '、') + more
}

/** 受理 张三 2026-03-02 09:30: the values tell what each is. */
const ofObject = (value: object, of: Speaking): string =>
  Object.entries(value)
    .filter(([field, each]) => each !== undefined && each !== null && isSaid(of.kind, field))
    .map(([field, each]) => (isPrivate(field) ? NOT_SHOWN : words(field, each, of)))
    .join(' ')

/** Of a photo or a position there is nothing to read. */
const UNSAID = ['photos', 'signature', 'fileId', 'sha256', 'size', 'source', '_id', 'place', 'fix']
const isSaid = (kind: TrailKind, field: string) =>
  !UNSAID.includes(field) && (fieldName(kind, field) !== undefined || !isSorting(field))
