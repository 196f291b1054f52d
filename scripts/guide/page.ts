// docs/guide-coverage.md, from what covers each clause.

import { spokenClause } from '@domain/guide/clause'
import { part, partNames, type Part } from '@domain/guide/parts'
import { isUncovered, type Entry } from './cover'
import type { Rule } from './coverage'
import { whereExported } from './where-exported'

const HEAD = `# What covers the guide

Every numbered clause of the plan (方案) and of the six chapters of the guide (指南), in order, with the checklist items that cite
it, the rule of \`domain\` that keeps it, or the reason why it is neither. \`npm run guide\` writes this page from
\`domain/guide/clauses.ts\`, the checklists and \`scripts/guide/coverage.ts\`; a test fails while it is not what they say.
`

export const page = (entries: readonly Entry[]): string =>
  [HEAD, totals(entries), ...part.options.map((each) => chapter(each, entries))].join('\n')

function totals(entries: readonly Entry[]): string {
  const rows = part.options.map((each) => {
    const own = ofPart(each, entries)
    const count = (which: (entry: Entry) => unknown) => own.filter(which).length
    return [
      partNames[each],
      own.length,
      count(({ citations }) => citations[0]),
      count(({ row }) => row && 'rules' in row),
      count(({ row }) => row && 'reason' in row),
      count(isUncovered),
    ].join(' | ')
  })
  return table(['Part', 'Clauses', 'With items', 'With a rule', 'With a reason', 'Uncovered'], rows)
}

function chapter(of: Part, entries: readonly Entry[]): string {
  const rows = ofPart(of, entries).map((entry) => `${numberOf(entry)} | ${covering(entry)}`)
  return `## ${partNames[of]}\n\n${table(['Clause', 'Covered by'], rows)}`
}

const ofPart = (of: Part, entries: readonly Entry[]) =>
  entries.filter(({ clause }) => clause.part === of)

const table = (heads: string[], rows: string[]): string =>
  [heads.join(' | '), heads.map(() => '---').join(' | '), ...rows]
    .map((row) => `| ${row} |\n`)
    .join('')

const numberOf = ({ clause }: Entry): string =>
  spokenClause(clause).slice(partNames[clause.part].length).trim()

function covering(entry: Entry): string {
  if (isUncovered(entry)) return '**nothing yet**'
  const { citations, row, under } = entry
  const names = [...new Set(citations.map(({ checklist }) => checklist))]
  return [
    ...names.map((name) => {
      const questions = citations.filter(({ checklist }) => checklist === name)
      return `${name}：${questions.map(({ question }) => question).join('；')}`
    }),
    ...(row && 'rules' in row ? [ruleWords(row)] : []),
    ...(row && 'reason' in row ? [row.reason] : []),
    ...(under.length > 0 ? [heading(under)] : []),
  ].join('<br>')
}

function ruleWords({ rules }: Rule): string {
  const placed = Object.entries(rules).map(([name, value]) => ({
    name,
    file: whereExported(name, value),
  }))
  const files = [...new Set(placed.map(({ file }) => file))]
  const namesIn = (of: string) => placed.flatMap(({ name, file }) => (file === of ? [name] : []))
  return files.map((file) => `\`${namesIn(file).join('`, `')}\` in ${file}`).join('; ')
}

const heading = (under: readonly Entry[]): string =>
  under.some(isOpen) ? 'Its clauses, **not all of them yet**' : 'Its clauses'

const isOpen = (entry: Entry): boolean => isUncovered(entry) || entry.under.some(isOpen)
