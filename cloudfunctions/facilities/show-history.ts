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
    const { _id: facilityId } = await findCovered(store, actor, 'facilities', input.facilityId)
    const page = {
      where: { facilityId, ...(input.after && { listKey: is.lt(input.after) }) },
      order: { listKey: 'desc' },
      limit: PAGE_ROWS + 1,
    } as const
    const read = <Name extends Kept, Row>(name: Name, toRow: (kept: Collections[Name]) => Row) =>
      store
        .list(name, page)
        .then((found) => found.map((each) => ({ listKey: each.listKey, ...toRow(each) })))
    const rows: HistoryRow[][] = await Promise.all([
      read('patrols', (each) => ({ kind: 'patrol' as const, patrol: toPatrolRow(each) })),
      read('clues', (each) => ({ kind: 'clue' as const, clue: toClueRow(each) })),
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
    return pageFrom(rows.flat().sort(newestFirst), 'listKey', (each) => each)
  },
})

const newestFirst = (one: HistoryRow, other: HistoryRow) => (one.listKey > other.listKey ? -1 : 1)
