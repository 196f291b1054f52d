// Sick pupils who have something in common (指南·学校卫生（二）4): in one class or dormitory, alike in symptoms or by a shared
// meal or water, three new cases in a day or five within three consecutive days. What is found is to be verified at once; it
// is no report yet. How the clause is read: docs/decisions/0025.

import { canonical } from '../kernel/hash'
import { addDays, day, spokenDay, type Day } from '../kernel/time'
import { array, enum as oneOf, int, object, string, type infer as Infer } from '../kernel/z'
import { plainGroup } from './group-name'

const limits = {
  oneDay: { days: 1, atLeast: 3 },
  threeDays: { days: 3, atLeast: 5 },
} as const
type Rule = keyof typeof limits

const words = string().trim().min(1).max(40)

/** A class or a dormitory of one school. */
export const pupilGroup = object({ kind: oneOf(['class', 'dormitory']), name: words })

/** New cases of one day that are alike: each has all of the symptoms and all of the exposures. Others are another row. */
export const caseCount = object({
  _id: string(),
  on: day,
  group: pupilGroup,
  newCaseCount: int().min(0).max(10_000),
  symptoms: array(words).max(12),
  exposures: array(object({ kind: oneOf(['meal', 'water']), name: words })).max(12),
})
export type CaseCount = Infer<typeof caseCount>

export const sharedNames = { symptom: '都有', meal: '一起用餐：', water: '一起饮水：' } as const
export interface Shared {
  kind: keyof typeof sharedNames
  name: string
}

export interface Cluster {
  rule: Rule
  group: CaseCount['group']
  /** What all of its cases have in common; one is enough. */
  shared: Shared[]
  /** The first and the last day with new cases. */
  from: Day
  to: Day
  count: number
  rowIds: string[]
}

/** Everything in one school that reaches a limit, in time; of rows with one id the last counts. */
export function clustersIn(given: readonly CaseCount[]): Cluster[] {
  const found = new Map<string, Cluster>()
  for (const { group, shared, rows } of alikeIn(inOrder(given)))
    for (const cluster of [...reaching('oneDay', rows), ...reaching('threeDays', rows)]) {
      const key = canonical([cluster.rule, cluster.rowIds])
      const before = found.get(key)?.shared ?? []
      found.set(key, { ...cluster, group, shared: [...before, shared] })
    }
  return sorted([...found.values()], ({ from, rule, rowIds }) => [from, rule, ...rowIds])
}

/** 三年级2班 2026年9月3日新发 3 例，都有呕吐。请先核实 */
export function spokenCluster({
  group,
  shared,
  from,
  to,
  count,
}: Omit<Cluster, 'rule' | 'rowIds'>): string {
  const when = from === to ? spokenDay(from) : `${spokenDay(from)}至${spokenDay(to)}`
  const common = shared.map(({ kind, name }) => sharedNames[kind] + name).join('，')
  return `${group.name} ${when}新发 ${count} 例，${common}。请先核实`
}

function inOrder(given: readonly CaseCount[]): CaseCount[] {
  const once = [...new Map(given.map((row) => [row._id, row])).values()]
  const cases = once.filter(({ newCaseCount }) => newCaseCount > 0)
  return sorted(cases, ({ on, _id }) => [on, _id])
}

/** By what is unique to each. */
function sorted<Each>(all: readonly Each[], unique: (each: Each) => string[]): Each[] {
  const place = (each: Each) => unique(each).join(' ')
  return [...all].sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

interface Alike {
  group: CaseCount['group']
  shared: Shared
  rows: Set<CaseCount>
}

/** Rows of one group with one thing in common, for each such thing. */
function alikeIn(rows: readonly CaseCount[]): Iterable<Alike> {
  const alike = new Map<string, Alike>()
  for (const row of rows)
    for (const shared of sharedBy(row)) {
      const key = canonical([row.group.kind, plainGroup(row.group.name), ...plain(shared)])
      const same = alike.get(key) ?? { group: row.group, shared, rows: new Set() }
      alike.set(key, { ...same, rows: same.rows.add(row) })
    }
  return alike.values()
}

const sharedBy = ({ symptoms, exposures }: CaseCount): Shared[] => [
  ...symptoms.map((name) => ({ kind: 'symptom' as const, name })),
  ...exposures,
]

/** Width and spaces do not make another symptom or another meal. */
const plain = ({ kind, name }: Shared) => [kind, name.normalize('NFKC').replace(/\s/g, '')]

type Reaching = Omit<Cluster, 'group' | 'shared'>

/** What reaches the limit within its days, except what lies in another such. */
function reaching(rule: Rule, alike: ReadonlySet<CaseCount>): Reaching[] {
  const { days, atLeast } = limits[rule]
  const rows = [...alike]
  return [...new Set(rows.map(({ on }) => on))]
    .map((from) => {
      const within = rows.filter(({ on }) => on >= from && on < addDays(from, days))
      const count = within.reduce((sum, { newCaseCount }) => sum + newCaseCount, 0)
      const to = within.at(-1)?.on ?? from
      return { rule, from, to, count, rowIds: within.map(({ _id }) => _id) }
    })
    .filter(({ to, count }, index, all) => count >= atLeast && to !== all[index - 1]?.to)
}
