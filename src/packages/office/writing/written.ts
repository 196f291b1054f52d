// A checklist while it is written: what its fields hold, complete or not, and the checklist that this comes to. What no field
// can hold (a law, a clause of the guide, a measure of water) is kept as it was.

import { spokenBasis } from '@domain/checklists/basis'
import type { Checklist, Item } from '@domain/checklists/checklist'
import type { Condition } from '@domain/checklists/condition'
import { matterName, matters, type OwnMatter } from '@domain/checklists/matters'
import type { Severity } from '@domain/checklists/severity'
import type { FacilityKind } from '@domain/facilities/kinds'
import type { Specialty } from '@domain/people/specialties'

const ITEM_LETTERS = 30

type Kept = Pick<Item, 'law' | 'hint' | 'clause'> & Partial<Pick<ReadingItem, 'measure' | 'points'>>
type ReadingItem = Extract<Item, { kind: 'reading' }>

export interface WrittenItem {
  /** Stays from version to version, so that answers can be compared. */
  id: string
  kind: Item['kind']
  question: string
  evidence: string
  basis: string
  matter: string
  severity: Severity
  when?: Condition
  unit?: string
  lowest?: string
  highest?: string
  possibleTo?: string
  kept?: Kept
}

export interface WrittenSection {
  name: string
  items: WrittenItem[]
}

export interface Written {
  id: string
  version: string
  name: string
  specialty?: Specialty
  kinds: FacilityKind[]
  /** Those of the version before, whose ids stay. */
  matters: OwnMatter[]
  sections: WrittenSection[]
  /** Somebody wanted to publish it: from then on every field says what is wrong with it. */
  checked?: boolean
}

export const itemsOf = ({ sections }: Pick<Written, 'sections'>): WrittenItem[] =>
  sections.flatMap(({ items }) => items)

export const blankItem = (id: string): WrittenItem => ({
  ...{ id, kind: 'check', severity: 'ordinary' },
  ...{ question: '', evidence: '', basis: '', matter: '' },
})

/** A published version as something to write on. */
export function writtenOf(checklist: Checklist): Written {
  const { id, version, name, specialty, kinds, matters: own = [], sections } = checklist
  return {
    ...{ id, version, name, specialty, kinds, matters: own },
    sections: sections.map((section) => ({
      name: section.name,
      items: section.items.map((item) => writtenItemOf(item, checklist)),
    })),
  }
}

function writtenItemOf(item: Item, checklist: Checklist): WrittenItem {
  const { id, kind, question, evidence, severity, when, law, hint, clause } = item
  const kept: Kept = {
    clause,
    ...(law && { law }),
    ...(hint && { hint }),
    ...(item.kind === 'reading' && { measure: item.measure }),
    ...(item.kind === 'reading' && item.points && { points: item.points }),
  }
  return {
    ...{ id, kind, question, evidence, severity, kept },
    basis: 'own' in clause ? clause.own : spokenBasis(clause),
    matter: matterName(item.matter, checklist) ?? '',
    ...(when && { when }),
    ...(item.kind === 'quantity' && item.quantity),
  }
}

/** What would be published; fields without words are absent, so that they are said to be missing. */
export function checklistOf(written: Written): Record<string, unknown> {
  const { id, version, name, specialty, kinds, sections } = written
  const used = ownMatters(written)
  const items = (section: WrittenSection) => section.items.map((item) => itemOf(item, written))
  return {
    ...{ id, version, specialty, kinds },
    ...filled({ name }),
    ...(used.length > 0 && { matters: used }),
    sections: sections.map((section) => ({
      ...filled({ name: section.name }),
      items: items(section),
    })),
  }
}

function itemOf(item: WrittenItem, written: Written): Record<string, unknown> {
  const { id, kind, question, evidence, severity, when, kept, basis, matter } = item
  const { law, hint, measure, points } = kept ?? {}
  const { unit = '', lowest = '', highest = '', possibleTo = '' } = item
  return {
    ...{ id, kind, severity },
    ...filled({ question, evidence }),
    ...(basis.trim() && { clause: clauseOf(basis.trim(), kept) }),
    ...(matter.trim() && { matter: matterIdOf(matter.trim(), written) }),
    ...(when && { when }),
    ...(law && { law }),
    ...(hint && { hint }),
    ...(kind === 'reading' && { measure, ...(points && { points }) }),
    ...(kind === 'quantity' && { quantity: filled({ unit, lowest, highest, possibleTo }) }),
  }
}

/** The clause of the guide where the words still name it. */
function clauseOf(basis: string, kept: Kept | undefined): Item['clause'] {
  const before = kept?.clause
  return before && !('own' in before) && spokenBasis(before) === basis ? before : { own: basis }
}

/** Ours where it is one of this specialty, else one of the version before, else one named after the first item of it. */
function matterIdOf(name: string, written: Written): string {
  const { specialty, matters: own } = written
  const ours = Object.entries(matters).find(
    ([, matter]) => matter.specialty === specialty && matter.name === name,
  )
  const before = own.find((each) => each.name === name)
  return before?.id ?? ours?.[0] ?? newMatterId(name, written)
}

/** No id of the version before, which may have been another matter of the same item. */
function newMatterId(name: string, written: Written): string {
  const first = itemsOf(written).find(({ matter }) => matter.trim() === name)
  const id = `${(first?.id ?? '').slice(0, ITEM_LETTERS)}Matter`
  const taken = written.matters.filter((each) => each.id.startsWith(id)).length
  return taken > 0 ? `${id}${taken + 1}` : id
}

function ownMatters(written: Written): OwnMatter[] {
  const names = itemsOf(written).map(({ matter }) => matter.trim())
  return [...new Set(names)]
    .filter(Boolean)
    .map((name) => ({ id: matterIdOf(name, written), name }))
    .filter(({ id }) => !(id in matters))
}

/** Ours of this specialty, and those that this checklist has already. */
export function matterNamesFor(written: Written): string[] {
  const ours = Object.values(matters).filter(({ specialty }) => specialty === written.specialty)
  const used = itemsOf(written).map(({ matter }) => matter.trim())
  return [...new Set([...used.filter(Boolean), ...ours.map(({ name }) => name)])]
}

const filled = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, words]) => [name, words.trim()] as const)
      .filter(([, words]) => words),
  )
