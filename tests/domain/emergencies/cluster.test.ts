import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
  subarray,
  tuple,
} from 'fast-check'
import {
  caseCount,
  clustersIn,
  spokenCluster,
  type CaseCount,
  type Cluster,
  type Shared,
} from '@domain/emergencies/cluster'
import { addDays, daysBetween } from '@domain/kernel/time'

const SEED = 20220314

const classTwo = { kind: 'class' as const, name: '三年级2班' }
const dormitory = { kind: 'dormitory' as const, name: '3栋201' }
const lunch = { kind: 'meal' as const, name: '食堂午餐' }
const tank = { kind: 'water' as const, name: '二次供水' }

let made = 0
const aRow = (on: string, newCaseCount: number, more: Partial<CaseCount> = {}): CaseCount => ({
  _id: `row${(made += 1)}`,
  on: `2026-09-${on}`,
  group: classTwo,
  newCaseCount,
  symptoms: ['呕吐'],
  exposures: [],
  ...more,
})
const rulesOf = (...rows: CaseCount[]) => clustersIn(rows).map(({ rule }) => rule)

describe('what is no cluster', () => {
  it.each<[string, CaseCount[]]>([
    ['two in a day', [aRow('03', 2)]],
    ['four within three days', [aRow('01', 2), aRow('02', 1), aRow('03', 1)]],
    ['five within four days', [aRow('01', 2), aRow('02', 1), aRow('04', 2)]],
    ['three of two classes', [aRow('03', 2), aRow('03', 1, { group: dormitory })]],
    [
      'three of a class and a dormitory of one name',
      [aRow('03', 2), aRow('03', 1, { group: { ...classTwo, kind: 'dormitory' } })],
    ],
    ['three with nothing in common', [aRow('03', 2), aRow('03', 1, { symptoms: ['皮疹'] })]],
    ['three without symptom or exposure', [aRow('03', 3, { symptoms: [] })]],
    [
      'a meal and a water of one name',
      [
        aRow('03', 2, { symptoms: [], exposures: [lunch] }),
        aRow('03', 1, { symptoms: [], exposures: [{ ...tank, name: lunch.name }] }),
      ],
    ],
    ['days without new cases', [aRow('01', 0), aRow('02', 0), aRow('03', 2)]],
  ])('%s', (_name, rows) => expect(clustersIn(rows)).toEqual([]))

  it('one row that comes twice', () => {
    const row = aRow('03', 2)
    expect(clustersIn([row, row, row])).toEqual([])
  })

  it('a row that was corrected', () => {
    const row = aRow('03', 4)
    expect(clustersIn([row, { ...row, newCaseCount: 2 }])).toEqual([])
  })
})

describe('a cluster', () => {
  it('is three in a day', () => {
    const rows = [aRow('03', 2), aRow('03', 1)]
    expect(clustersIn(rows)).toEqual([
      {
        rule: 'oneDay',
        group: classTwo,
        shared: [{ kind: 'symptom', name: '呕吐' }],
        from: '2026-09-03',
        to: '2026-09-03',
        count: 3,
        rowIds: rows.map(({ _id }) => _id),
      },
    ])
  })

  it('is five within three days, also with a day between without any', () => {
    expect(rulesOf(aRow('01', 2), aRow('02', 1), aRow('03', 2))).toEqual(['threeDays'])
    expect(rulesOf(aRow('01', 3), aRow('03', 2))).toEqual(['oneDay', 'threeDays'])
    expect(rulesOf(aRow('30', 2), aRow('30', 2), { ...aRow('30', 1), on: '2026-10-02' })).toEqual([
      'oneDay',
      'threeDays',
    ])
  })

  it.each([[lunch], [tank]])('is made by a shared %j where symptoms differ', (exposure) => {
    const exposures = [exposure]
    const rows = [aRow('03', 2, { exposures }), aRow('03', 1, { symptoms: ['皮疹'], exposures })]
    expect(clustersIn(rows)).toMatchObject([{ count: 3, shared: [exposure] }])
  })

  it('is told once with all that its cases share', () => {
    const row = aRow('03', 3, { symptoms: ['呕吐', '腹泻'], exposures: [lunch] })
    expect(clustersIn([row])).toMatchObject([
      { shared: [{ name: '呕吐' }, { name: '腹泻' }, { name: '食堂午餐' }] },
    ])
  })

  it('is seen through spaces and width', () => {
    const typed = { ...classTwo, name: '三年级 ２班' }
    expect(rulesOf(aRow('03', 2), aRow('03', 1, { group: typed }))).toEqual(['oneDay'])
  })

  it('asks to verify and says nothing of reporting', () => {
    const [first] = clustersIn([aRow('03', 3, { exposures: [lunch] })])
    const words = first && spokenCluster(first)
    expect(words).toBe('三年级2班 2026年9月3日新发 3 例，都有呕吐，一起用餐：食堂午餐。请先核实')
    expect(words).not.toContain('报告')
  })
})

const someRow = record<Omit<CaseCount, '_id'>>({
  on: integer({ min: 0, max: 9 }).map((days) => addDays('2026-08-28', days)),
  group: constantFrom(classTwo, dormitory),
  newCaseCount: integer({ min: 0, max: 4 }),
  symptoms: subarray(['呕吐', '腹泻', '皮疹']),
  exposures: subarray([lunch, tank]),
})
const someRows = array(someRow, { maxLength: 14 }).map((rows) =>
  rows.map((row, index): CaseCount => ({ ...row, _id: `row${String(index).padStart(2, '0')}` })),
)

const LIMITS = { oneDay: [1, 3], threeDays: [3, 5] } as const
const sum = (rows: CaseCount[]) => rows.reduce((all, { newCaseCount }) => all + newCaseCount, 0)
const shares = (row: CaseCount, { kind, name }: Shared) =>
  kind === 'symptom'
    ? row.symptoms.includes(name)
    : row.exposures.some((each) => each.kind === kind && each.name === name)
const everything: Shared[] = [
  ...['呕吐', '腹泻', '皮疹'].map((name) => ({ kind: 'symptom' as const, name })),
  lunch,
  tank,
]

const calendar = Array.from({ length: 16 }, (_, index) => addDays('2026-08-24', index))
const runsOf = (days: number) => calendar.map((_, index) => calendar.slice(index, index + days))
const runs = { oneDay: runsOf(1), threeDays: runsOf(3) }

/** The rows of every run of days that reaches a limit and lies in no other, found by trying them all. */
function tried(rows: CaseCount[], rule: Cluster['rule']): string[][] {
  const reached = runs[rule]
    .map((days) => rows.filter(({ on }) => days.includes(on)))
    .filter((window) => sum(window) >= LIMITS[rule][1])
    .map((window) => window.filter(({ newCaseCount }) => newCaseCount > 0).map(({ _id }) => _id))
  const within = (some: string[], all: string[]) => some.every((each) => all.includes(each))
  return reached.filter(
    (one) => !reached.some((other) => other.length > one.length && within(one, other)),
  )
}

const told = (rule: string, group: CaseCount['group'], { name }: Shared, rowIds: string[]) =>
  [rule, group.name, name, ...[...rowIds].sort()].join(' ')

describe('any rows', () => {
  it('make the clusters that trying every run of days finds, and no others', () => {
    assert(
      property(someRows, (rows) => {
        const expected = [classTwo, dormitory].flatMap((group) =>
          everything.flatMap((shared) => {
            const alike = rows.filter((row) => row.group === group && shares(row, shared))
            return (['oneDay', 'threeDays'] as const).flatMap((rule) =>
              tried(alike, rule).map((ids) => told(rule, group, shared, ids)),
            )
          }),
        )
        const found = clustersIn(rows).flatMap(({ rule, group, shared, rowIds }) =>
          shared.map((each) => told(rule, group, each, rowIds)),
        )
        expect(found.sort()).toEqual([...new Set(expected)].sort())
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  it('are counted as the cluster says, each row once', () => {
    assert(
      property(someRows, (rows) => {
        for (const { rule, count, from, to, rowIds, shared } of clustersIn(rows)) {
          const own = rows.filter(({ _id }) => rowIds.includes(_id))
          expect(own).toHaveLength(rowIds.length)
          expect(count).toBe(sum(own))
          expect(count).toBeGreaterThanOrEqual(LIMITS[rule][1])
          expect(own.map(({ on }) => on).sort()).toEqual(expect.arrayContaining([from, to]))
          expect(daysBetween(from, to)).toBeLessThan(LIMITS[rule][0])
          expect(own.every((row) => shared.every((each) => shares(row, each)))).toBe(true)
        }
      }),
      { seed: SEED },
    )
  })

  it('make the same clusters in any order and however often a row comes', () => {
    const shuffled = someRows.chain((rows) =>
      tuple(constantFrom(rows), shuffledSubarray(rows, { minLength: rows.length }), subarray(rows)),
    )
    assert(
      property(shuffled, ([rows, arrived, again]) => {
        expect(clustersIn([...arrived, ...again])).toEqual(clustersIn(rows))
      }),
      { seed: SEED },
    )
  })
})

it.each([{ newCaseCount: -1 }, { newCaseCount: 1.5 }, { on: '2026-9-3' }, { symptoms: [' '] }])(
  'a row with %j is refused',
  (wrong) => expect(caseCount.safeParse({ ...aRow('03', 1), ...wrong }).success).toBe(false),
)
