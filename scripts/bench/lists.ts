// How long the registry's first page, a search, and today's list take in the function, and how long the phone waits for them, in
// a small county and a large city.

import type { Api } from '../../cloudfunctions/api'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import type { LocalCloud } from '../../local-cloud'
import { milliseconds, percentile, type Report, type Row } from './bench'
import { coordinatorOf, inCity, plantsOf, sizeWords, type Size } from './city'

const CALLS = 300
const WARM_UP = 40
const PHONES = 8
const TARGET_P95 = 50
const GROWTH = 1.5
const EXAMINED = 3

type Name = 'facilities.list' | 'facilities.due'

interface Asked {
  name: Name
  input(number: number): Api[Name]['input']
}

const lists: Record<string, (parts: string[]) => Asked> = {
  registry: () => ({ name: 'facilities.list', input: () => ({}) }),
  search: (parts) => ({
    name: 'facilities.list',
    input: (number) => ({ search: parts[number % parts.length] ?? '村' }),
  }),
  today: () => ({ name: 'facilities.due', input: () => ({}) }),
}

/** Whose area is asked about: each has facilities in the hundreds, or in the thousands. */
const askers: Record<string, (number: number) => string> = {
  'in a township': (number) => `bench-coordinator-${number + 1}`,
  'in a county': () => 'bench-officer-1',
}

interface Times {
  p50: number
  p95: number
}

interface Figure {
  inFunction: Times
  onPhone: Times
  /** Documents examined for one returned. */
  examined: number
  /** Rows of an answer. */
  rows: number
}

export async function benchLists(): Promise<Report> {
  const small = await figuresIn('small')
  const large = await figuresIn('large')
  const figures: Record<string, number> = {}
  const rows = Object.keys(small).flatMap((name): Row[] => {
    const [before, after] = [small[name]!, large[name]!]
    const [small95, large95] = [before.inFunction.p95, after.inFunction.p95]
    Object.assign(figures, { [`${name}Small`]: small95, [`${name}Large`]: large95 })
    Object.assign(figures, { [`${name}LargeOnPhone`]: after.onPhone.p95 })
    const growth = after.inFunction.p50 / before.inFunction.p50
    return [
      { what: `${name}, small: p50, p95`, figure: spoken(before) },
      {
        what: `${name}, large: p50, p95`,
        figure: spoken(after),
        target: `p95 < ${TARGET_P95} ms in the function`,
        met: large95 < TARGET_P95,
      },
      {
        what: `${name}: large ÷ small, p50`,
        figure: growth.toFixed(2),
        target: `≤ ${GROWTH}`,
        met: growth <= GROWTH,
      },
      {
        what: `${name}, large: examined ÷ returned`,
        figure: after.examined.toFixed(2),
        target: `≤ ${EXAMINED}`,
        met: after.examined <= EXAMINED,
      },
    ]
  })
  const conditions = [
    `small: ${sizeWords.small}`,
    `large: ${sizeWords.large}`,
    `${CALLS} calls one after another`,
  ]
  return { name: 'lists', conditions, rows, figures }
}

const both = ({ p50, p95 }: Times) => `${milliseconds(p50)}, ${milliseconds(p95)}`
const spoken = ({ inFunction, onPhone, rows }: Figure) =>
  `${both(inFunction)}; on the phone ${both(onPhone)}; ${rows.toFixed(1)} rows`

const timesOf = (times: readonly number[]): Times => ({
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
})

const figuresIn = (size: Size): Promise<Record<string, Figure>> =>
  inCity(size, async (cloud) => {
    const figures: Record<string, Figure> = {}
    for (const [whose, openid] of Object.entries(askers))
      for (const [name, asking] of Object.entries(lists))
        figures[`${name} ${whose}`] = await figureOf(cloud, openid, asking(partsOfNames(cloud)))
    return figures
  })

/** Two letters from the middle of names that are there. */
const partsOfNames = (cloud: LocalCloud): string[] =>
  plantsOf(cloud, coordinatorOf(cloud, 0)).map(({ name }) => [...name].slice(-4, -2).join(''))

async function figureOf(
  cloud: LocalCloud,
  openid: (number: number) => string,
  { name, input }: Asked,
): Promise<Figure> {
  const phones = await Promise.all(
    Array.from({ length: PHONES }, (_, number) => cloud.client(openid(number))),
  )
  const [inFunction, onPhone, rows]: [number[], number[], number[]] = [[], [], []]
  const mark = cloud.store.queries.mark
  for (let number = -WARM_UP; number < CALLS; number += 1) {
    const startedAt = performance.now()
    const phone = phones[Math.abs(number) % PHONES]!
    const data = { name, input: input(Math.abs(number)) }
    const { result, requestID } = await phone.callFunction<Answer>({ name: 'api', data })
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    if (number < 0) continue
    onPhone.push(performance.now() - startedAt)
    inFunction.push(cloud.durationOf(requestID)!)
    rows.push((result.value as Api[Name]['output']).rows.length)
  }
  const queries = cloud.store.queries
    .since(mark)
    .filter(({ collection }) => collection === 'facilities')
  const sum = (of: 'examined' | 'returned') => queries.reduce((all, each) => all + each[of], 0)
  return {
    inFunction: timesOf(inFunction),
    onPhone: timesOf(onPhone),
    examined: sum('examined') / Math.max(1, sum('returned')),
    rows: rows.reduce((all, each) => all + each, 0) / rows.length,
  }
}
