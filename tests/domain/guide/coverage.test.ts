// Whether every clause of the documents is an item, a rule, or said to be neither. `npm run guide` says what is left, and
// writes the page.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Checklist, Item } from '@domain/checklists/checklist'
import { filedInstitution } from '@domain/checklists/filed-institution'
import type { Clause } from '@domain/guide/clause'
import { cover, sources, uncovered, wrongRows } from '../../../scripts/guide/cover'
import { page } from '../../../scripts/guide/page'
import { whereExported } from '../../../scripts/guide/where-exported'

const PAGE = resolve(__dirname, '../../../docs/guide-coverage.md')

const water = (number: string): Clause => ({ part: 'drinkingWater', number })
const school = (number: string, occurrence?: number): Clause => ({
  part: 'schoolHealth',
  number,
  occurrence,
})

const [{ items: [anItem] } = { items: [] as Item[] }] = filedInstitution.sections
if (!anItem) throw new Error('the checklist has no item')

const asking = (...cited: Clause[]): Checklist => ({
  ...filedInstitution,
  sections: [{ name: '一节', items: cited.map((clause) => ({ ...anItem, clause })) }],
})

const nothing = { clauses: [], checklists: [], coverage: {} }

describe('what is wrong with the coverage', () => {
  it('is a clause that nothing covers', () => {
    const clauses = [water('4.1'), water('4.2'), water('4.3')]
    const coverage = { drinkingWater: { '4.2': { reason: 'because' } } }
    const given = { clauses, checklists: [asking(water('4.3'))], coverage }

    expect(uncovered(cover(given))).toEqual(['指南·饮用水 4.1'])
  })

  it('is one of two with the same number that nothing covers', () => {
    const clauses = [school('3.2.2.5'), school('3.2.2.5', 2)]
    const first = { ...nothing, clauses, checklists: [asking(school('3.2.2.5'))] }
    const second = { ...nothing, clauses, checklists: [asking(school('3.2.2.5', 2))] }
    const both = { ...nothing, clauses, checklists: [asking(...clauses)] }

    expect(uncovered(cover(first))).toEqual(['指南·学校卫生 3.2.2.5（第2处）'])
    expect(uncovered(cover(second))).toEqual(['指南·学校卫生 3.2.2.5'])
    expect(uncovered(cover(both))).toEqual([])
  })

  it('is a clause that only an older version of a checklist cites', () => {
    const checklists = [asking(water('4.1')), asking(water('4.2'))]
    const given = { ...nothing, clauses: [water('4.1'), water('4.2')], checklists }

    expect(uncovered(cover(given))).toEqual(['指南·饮用水 4.2'])
  })

  it('is what is missing under a heading, not the heading', () => {
    const clauses = [water('三'), water('（一）'), water('（一）4'), water('4.1'), water('4.10')]

    expect(uncovered(cover({ ...nothing, clauses }))).toEqual([
      '指南·饮用水 4.1',
      '指南·饮用水 4.10',
    ])
  })

  it('is a row for a clause that does not stand there', () => {
    const coverage = {
      plan: { 四: { reason: 'because' } },
      drinkingWater: { '5.1': { rules: {} } },
    }

    expect(wrongRows({ ...sources, coverage }).unknown).toEqual(['方案 四', '指南·饮用水 5.1'])
  })

  it('is a reason why a clause is no item, when an item cites it', () => {
    const coverage = { drinkingWater: { '4.1': { reason: 'because' } } }
    const given = { clauses: [water('4.1')], checklists: [asking(water('4.1'))], coverage }

    expect(wrongRows(given).denied).toEqual(['指南·饮用水 4.1'])
  })

  it('is a rule that domain does not export under its name', () => {
    const coverage = { drinkingWater: { '4.1': { rules: { uncovered } } } }
    const entries = cover({ ...nothing, clauses: [water('4.1')], coverage })

    expect(() => page(entries)).toThrow('domain exports no uncovered')
    expect(() => whereExported('clauseBy', sources.clauses)).toThrow('clauseBy')
    expect(() => whereExported('gone', undefined)).toThrow('gone')
    expect(whereExported('clauses', sources.clauses)).toBe('domain/guide/clauses.ts')
  })
})

describe('the coverage of the documents', () => {
  it('has no row for a clause that does not stand there, and denies no item', () => {
    expect(wrongRows(sources)).toEqual({ unknown: [], denied: [] })
  })

  it('leaves no clause out', () => {
    expect(uncovered(cover(sources))).toEqual([])
  })

  it('stands in docs/guide-coverage.md as `npm run guide` writes it', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(page(cover(sources)))
  })
})
