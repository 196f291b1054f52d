// Puts beside every clause what covers it: the items of the newest checklists that cite it, its row of coverage.ts, and the
// clauses that stand under it.

import { checklists } from '@domain/checklists'
import type { Checklist } from '@domain/checklists/checklist'
import { spokenClause, type Clause } from '@domain/guide/clause'
import { clauses } from '@domain/guide/clauses'
import type { Part } from '@domain/guide/parts'
import { coverage, type Coverage, type Reason, type Rule } from './coverage'

interface Citation {
  checklist: string
  question: string
}

export interface Entry {
  clause: Clause
  citations: Citation[]
  row: Rule | Reason | undefined
  under: Entry[]
}

interface Sources {
  clauses: readonly Clause[]
  checklists: readonly Checklist[]
  coverage: Coverage
}

export const sources: Sources = { clauses, checklists, coverage }

export function cover({ clauses: all, checklists: published, coverage: rows }: Sources): Entry[] {
  const citations = newest(published).flatMap(citationsOf)
  const entries = all.map((clause): Entry => {
    const cited = citations.filter((each) => each.clause === spokenClause(clause))
    return { clause, citations: cited, row: rowOf(rows, clause), under: [] }
  })
  for (const entry of entries)
    entry.under = entries.filter(({ clause }) => standsUnder(clause, entry.clause))
  return entries
}

/** Clauses that nothing covers, by name. A heading stands for what is under it. */
export const uncovered = (entries: readonly Entry[]): string[] =>
  entries.filter(isUncovered).map(({ clause }) => spokenClause(clause))

export const isUncovered = ({ citations, row, under }: Entry): boolean =>
  citations.length === 0 && !row && under.length === 0

/** Rows for clauses that do not stand in the documents, and reasons why a clause is no item where an item cites it. */
export function wrongRows({ clauses: all, checklists: published, coverage: rows }: Sources) {
  const entries = cover({ clauses: all, checklists: published, coverage: rows })
  const named = entries.map(({ clause }) => spokenClause(clause))
  const given = Object.entries(rows).flatMap(([part, row]) =>
    Object.keys(row).map((number) => spokenClause({ part: part as Part, number })),
  )
  const denied = entries.filter(({ citations, row }) => row && 'reason' in row && citations[0])
  return {
    unknown: given.filter((each) => !named.includes(each)),
    denied: denied.map(({ clause }) => spokenClause(clause)),
  }
}

/** A row is of the first clause with its number. */
const rowOf = (rows: Coverage, { part, number, occurrence }: Clause) =>
  occurrence ? undefined : rows[part]?.[number]

const newest = (published: readonly Checklist[]) =>
  published.filter(({ id }, index) => published.findIndex((each) => each.id === id) === index)

const citationsOf = ({ name, sections }: Checklist) =>
  sections
    .flatMap(({ items }) => items)
    .flatMap(({ clause, question }) =>
      'number' in clause ? [{ clause: spokenClause(clause), checklist: name, question }] : [],
    )

function standsUnder(lower: Clause, upper: Clause): boolean {
  if (lower.part !== upper.part) return false
  const [low, high] = [pathOf(lower), pathOf(upper)]
  return low.length === high.length + 1 && high.every((step, index) => low[index] === step)
}

/** 3.1.2 of a chapter stands at 三 （一） 3 1 2. */
function pathOf({ number }: Clause): string[] {
  const steps = number.match(/（[^）]+）|\d+|[一二三]/g) ?? []
  if (/^\d/.test(number)) return ['三', '（一）', ...steps]
  return number.startsWith('（') ? ['三', ...steps] : steps
}
