import {
  toAdviceRow,
  toReinspectionRow,
  type AdviceRow,
  type ReinspectionRow,
} from '@domain/advice/row'
import { toVisitRow, type VisitRow } from '@domain/advice/visit-row'
import { toClueRow, type ClueRow } from '@domain/clues/row'
import { id } from '@domain/kernel/ids'
import { toOutreachRow, type OutreachRow } from '@domain/outreach/row'
import { toPatrolRow, type PatrolRow } from '@domain/patrols/row'
import { toChangeRow, type ChangeRow } from '@domain/registry/row'
import { toSampleRow, type SampleRow } from '@domain/samples/row'
import { is } from '../kernel/cloud'
import type { CollectionName, Collections } from '../kernel/collections'
import { findCovered } from '../kernel/find-covered'
import { PAGE_ROWS, pageFrom, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'

export type HistoryRow = { listKey: string } & (
  | { kind: 'patrol'; patrol: PatrolRow }
  | { kind: 'clue'; clue: ClueRow }
  | { kind: 'change'; change: ChangeRow }
  | { kind: 'advice'; advice: AdviceRow }
  | { kind: 'reinspection'; reinspection: ReinspectionRow }
  | { kind: 'visit'; visit: VisitRow }
  | { kind: 'sample'; sample: SampleRow }
  | { kind: 'outreach'; outreach: OutreachRow }
)

/** A clue that was given to another county: it has a place in the order, and is that county's. */
interface GivenOn {
  listKey: string
  kind: 'givenOn'
}

/** What is kept of one facility, in the order of time. */
type Kept = {
  [Name in CollectionName]: Collections[Name] extends { facilityId?: string; listKey: string }
    ? Name
    : never
}[CollectionName]

/** All that happened at one facility, newest first: every kind is read from where the page before ended. */
export const showHistory = query({
  action: 'facility.read',
  input: paging.extend({ facilityId: id }),

  async run({ input, actor, store }): Promise<Listed<HistoryRow>> {
    const facility = await findCovered(store, actor, 'facilities', input.facilityId)
    const { _id: facilityId, county } = facility
    const page = {
      where: { facilityId, ...(input.after && { listKey: is.lt(input.after) }) },
      order: { listKey: 'desc' },
      limit: PAGE_ROWS + 1,
    } as const
    const read = <Name extends Kept, Row>(name: Name, toRow: (kept: Collections[Name]) => Row) =>
      store
        .list(name, page)
        .then((found) => found.map((each) => ({ listKey: each.listKey, ...toRow(each) })))
    const rows: (HistoryRow | GivenOn)[][] = await Promise.all([
      read('patrols', (each) => ({ kind: 'patrol' as const, patrol: toPatrolRow(each) })),
      read('clues', (each) =>
        each.county === county
          ? { kind: 'clue' as const, clue: toClueRow(each) }
          : { kind: 'givenOn' as const },
      ),
      read('changes', (each) => ({ kind: 'change' as const, change: toChangeRow(each) })),
      read('advice', (each) => ({ kind: 'advice' as const, advice: toAdviceRow(each) })),
      read('reinspections', (each) => ({
        kind: 'reinspection' as const,
        reinspection: toReinspectionRow(each),
      })),
      read('orderedVisits', (each) => ({ kind: 'visit' as const, visit: toVisitRow(each) })),
      read('samples', (each) => ({ kind: 'sample' as const, sample: toSampleRow(each) })),
      read('outreach', (each) => ({ kind: 'outreach' as const, outreach: toOutreachRow(each) })),
    ])
    const found = pageFrom(rows.flat().sort(newestFirst), 'listKey', (each) => each)
    return { ...found, rows: found.rows.filter((each) => each.kind !== 'givenOn') }
  },
})

const newestFirst = (one: { listKey: string }, other: { listKey: string }) =>
  one.listKey > other.listKey ? -1 : 1
