import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer, judgedItem, reading } from '@domain/checklists/answers'
import { checklist, item } from '@domain/checklists/checklist'
import { severity } from '@domain/checklists/severity'
import { clause } from '@domain/guide/clause'
import { limit, measure, point } from '@domain/checklists/water-limits'
import { patrolEnd } from '@domain/patrols/patrol'
import { builtInSpecialties } from '@domain/people/specialties'
import { roleNames } from '@domain/people/roles'
import { traits } from '@domain/facilities/traits'

const rows = readFileSync(join(__dirname, '../../docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| *(中文|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const explained = new Set(
  rows.flatMap(([, , ...cells]) =>
    [...cells.join(' ').matchAll(/`(\w+)`/g)].map(([, word]) => word),
  ),
)

/** Every list and field with these words says what they are by itself. */
const PLAIN = [
  'id',
  'itemId',
  'name',
  'sections',
  'specialty',
  'kinds',
  'photos',
  'readings',
  'result',
  'verdict',
]

const words = {
  traits: Object.keys(traits.shape),
  checklists: Object.keys(checklist.shape),
  items: item.options.flatMap((each) => Object.keys(each.shape)),
  answers: [answer, reading, judgedItem].flatMap(({ shape }) => Object.keys(shape)),
  clauses: Object.keys(clause.shape),
  limits: Object.keys(limit.shape),
  values: [...severity.options, ...measure.options, ...point.options, ...patrolEnd.options],
  specialties: builtInSpecialties,
  roles: Object.keys(roleNames),
}

describe('the glossary', () => {
  it.each(Object.entries(words))('explains the words of %s', (_name, used) => {
    const missing = used.filter((word) => !PLAIN.includes(word) && !explained.has(word))
    expect(missing).toEqual([])
  })

  it('has one row for one Chinese term', () => {
    const terms = rows.map(([, term]) => term)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
    expect(terms.length).toBeGreaterThan(100)
  })

  it('has an identifier in every row', () => {
    expect(rows.filter(([, , identifier]) => !identifier?.includes('`'))).toEqual([])
  })
})
