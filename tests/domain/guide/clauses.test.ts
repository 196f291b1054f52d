import { checkChecklist } from '@domain/checklists/check-checklist'
import { licensedInstitution } from '@domain/checklists/licensed-institution'
import { clause, spokenClause } from '@domain/guide/clause'
import { clauses } from '@domain/guide/clauses'
import { part, type Part } from '@domain/guide/parts'

const refused = (given: unknown) =>
  clause.safeParse(given).error?.issues.map(({ message }) => message)

describe('a clause that does not stand in the documents', () => {
  it.each([
    ['指南·饮用水 3.1.11', { part: 'drinkingWater', number: '3.1.11' }],
    ['指南·饮用水 3', { part: 'drinkingWater', number: '3' }],
    ['指南·饮用水（二）5', { part: 'drinkingWater', number: '（二）5' }],
    ['指南·食源性疾病（三）', { part: 'foodborneDisease', number: '（三）' }],
    ['指南·职业卫生 3.1.1', { part: 'occupationalHealth', number: '3.1.1' }],
    ['指南·学校卫生 3.2.2.6', { part: 'schoolHealth', number: '3.2.2.6' }],
    ['指南·学校卫生 3.2.2.5（第3处）', { part: 'schoolHealth', number: '3.2.2.5', occurrence: 3 }],
    ['指南·学校卫生 3.2.2.4（第2处）', { part: 'schoolHealth', number: '3.2.2.4', occurrence: 2 }],
    ['方案 四', { part: 'plan', number: '四' }],
  ])('is refused by its name, %s', (name, given) => {
    expect(refused(given)).toEqual([`没有“${name}”这一条`])
  })

  it('keeps the item that cites it out of a checklist, and says which', () => {
    const [section] = licensedInstitution.sections
    const [first] = section?.items ?? []
    const stray = { ...first, clause: { part: 'illegalPractice', number: '3.1.1.14' } }
    const sections = [{ name: '执业许可', items: [stray] }]

    const faults = checkChecklist({ ...licensedInstitution, sections })
    expect(faults).toEqual([
      'licenceDisplayed（第 1 部分第 1 项）的依据：没有“指南·非法行医 3.1.1.14”这一条',
    ])
  })
})

describe('the clauses', () => {
  const numbersOf = (of: Part) =>
    clauses.filter((each) => each.part === of).map(({ number }) => number)

  it.each<[Part, number, string[]]>([
    [
      'plan',
      48,
      ['一（三）4', '二（二）7', '二（三）4', '二（四）1（4）', '三（一）4', '三（三）2'],
    ],
    ['foodborneDisease', 8, ['三', '（一）3', '（二）']],
    ['drinkingWater', 39, ['3.1.10', '3.2.8', '4.3', '（二）4', '（三）2']],
    ['schoolHealth', 52, ['3.1.11', '3.2.1.7', '3.2.2.5', '3.2.4.3', '3.3.3', '（二）4', '（三）']],
    [
      'illegalPractice',
      47,
      ['3.1.1.13', '3.1.2.5', '3.2.3', '3.3.5', '3.4.2', '（二）4', '（三）'],
    ],
    ['maternalChildHealth', 18, ['3.5', '（二）4', '（三）']],
    ['occupationalHealth', 41, ['3.1', '3.2.6', '3.3.3', '3.4.3', '3.5.11', '（二）4', '（三）']],
  ])('of %s are %i, the last of each row among them', (of, count, lasts) => {
    expect(numbersOf(of)).toHaveLength(count)
    expect(numbersOf(of)).toEqual(expect.arrayContaining(lasts))
  })

  it('can all be cited', () => {
    expect(clauses.flatMap(refused)).toEqual(clauses.map(() => undefined))
  })

  it('have a name each, in the order of the parts', () => {
    expect(new Set(clauses.map(spokenClause)).size).toBe(clauses.length)
    expect([...new Set(clauses.map((each) => each.part))]).toEqual(part.options)
  })

  it('stand once, but for one of the schools', () => {
    expect(clauses.filter(({ occurrence }) => occurrence)).toEqual([
      { part: 'schoolHealth', number: '3.2.2.5', occurrence: 2 },
    ])
  })

  it.each(part.options)('of %s are counted without a gap', (of) => {
    const numbers = numbersOf(of)
    const gaps = numbers.filter((each) => {
      const before = previous(each)
      return before && !numbers.includes(before)
    })
    expect(gaps).toEqual([])
  })
})

const FIGURES = '一二三四五六七八九'

/** 3.1.2 → 3.1.1, （二） → （一）, 二（四）1（3） → 二（四）1（2）; undefined where it is the first. */
function previous(number: string): string | undefined {
  const [, stem = '', last = '', close = ''] =
    /^(.*?)(\d+|[一二三四五六七八九])(）?)$/.exec(number) ?? []
  const before = /\d/.test(last) ? `${Number(last) - 1}` : FIGURES[FIGURES.indexOf(last) - 1]
  return before && before !== '0' ? `${stem}${before}${close}` : undefined
}
