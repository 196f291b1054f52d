import {
  askedTonight,
  reachabilities,
  reachabilityOf,
  type AskedAs,
  type Reachability,
} from '@domain/clues/reachability'
import { countyCode } from '@domain/kernel/areas'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { agencyOf } from '../kernel/agency'
import { banOf } from '../kernel/ban'
import { is } from '../kernel/cloud'
import { creditId } from '../kernel/credits'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

const shown = ['_id', 'name', 'role', 'phone'] as const

export interface ReachableRow extends Pick<Person, (typeof shown)[number]> {
  as: AskedAs
  state: Reachability
}

export interface ShownReachability {
  /** WeChat took no such message today, from anybody. */
  isBanned: boolean
  /** Worst first. */
  rows: ReachableRow[]
}

/** Who would miss an emergency tonight. */
export const showReachability = query({
  action: 'county.read',
  input: object({ county: countyCode }),

  async run({ input, actor, now, store }): Promise<ShownReachability> {
    const county = await findCovered(store, actor, 'counties', input.county)
    const asked = askedTonight(county, await agencyOf(store, county._id), now)
    const ids = asked.map(({ person }) => person._id)
    const [remaining, reaches, ban] = await Promise.all([
      remainingOf(store, ids),
      store.list('reaches', { where: { _id: is.in(ids) }, limit: MOST }),
      store.find('deliveries', banOf('clueAlert', now, actor._id)),
    ])
    const rows = asked.map(({ person, as }) => ({
      ...pick(person, shown),
      as,
      state: reachabilityOf({
        openid: person.openid,
        reach: reaches.find(({ _id }) => _id === person._id),
        remaining: remaining.get(person._id) ?? 0,
      }),
    }))
    return { isBanned: ban !== undefined, rows: rows.sort(worstFirst) }
  },
})

/** As many as an agency may have. */
const MOST = 300

async function remainingOf(store: Store, ids: string[]): Promise<Map<string, number>> {
  const wanted = ids.map((each) => creditId(each, 'clueAlert'))
  const credits = await store.list('credits', { where: { _id: is.in(wanted) }, limit: MOST })
  return new Map(credits.map(({ personId, remaining }) => [personId, remaining]))
}

const worstFirst = ({ state: one }: ReachableRow, { state: other }: ReachableRow): number =>
  reachabilities.indexOf(one) - reachabilities.indexOf(other)
