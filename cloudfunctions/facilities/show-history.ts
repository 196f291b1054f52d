import {
  toAdviceRow,
  toReinspectionRow,
  type AdviceRow,
  type ReinspectionRow,
} from '@domain/advice/row'
import { toClueRow, type ClueRow } from '@domain/clues/row'
import { id } from '@domain/kernel/ids'
import { toOutreachRow, type OutreachRow } from '@domain/outreach/row'
import { toPatrolRow, type PatrolRow } from '@domain/patrols/row'
import { toChangeRow, type ChangeRow } from '@domain/registry/row'
import { toSampleRow, type SampleRow } from '@domain/samples/row'
import { is } from '../kernel/cloud'
import { findCovered } from '../kernel/find-covered'
import { PAGE_ROWS, pageFrom, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'

export type HistoryRow = { listKey: string } & (
  | { kind: 'patrol'; patrol: PatrolRow }
  | { kind: 'clue'; clue: ClueRow }
  | { kind: 'change'; change: ChangeRow }
  | { kind: 'advice'; advice: AdviceRow }
  | { kind: 'reinspection'; reinspection: ReinspectionRow }
  | { kind: 'sample'; sample: SampleRow }
  | { kind: 'outreach'; outreach: OutreachRow }
)

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
    const [patrols, clues, changes, advice, reinspections, samples, outreach] = await Promise.all([
      store.list('patrols', page),
      store.list('clues', page),
      store.list('changes', page),
      store.list('advice', page),
      store.list('reinspections', page),
      store.list('samples', page),
      store.list('outreach', page),
    ])
    const rows: HistoryRow[] = [
      ...patrols.map((each) => row(each, { kind: 'patrol', patrol: toPatrolRow(each) } as const)),
      ...clues.map((each) => row(each, { kind: 'clue', clue: toClueRow(each) } as const)),
      ...changes.map((each) => row(each, { kind: 'change', change: toChangeRow(each) } as const)),
      ...advice.map((each) => row(each, { kind: 'advice', advice: toAdviceRow(each) } as const)),
      ...reinspections.map((each) =>
        row(each, { kind: 'reinspection', reinspection: toReinspectionRow(each) } as const),
      ),
      ...samples.map((each) => row(each, { kind: 'sample', sample: toSampleRow(each) } as const)),
      ...outreach.map((each) =>
        row(each, { kind: 'outreach', outreach: toOutreachRow(each) } as const),
      ),
    ]
    return pageFrom(rows.sort(newestFirst), 'listKey', (each) => each)
  },
})

const row = <Of extends object>({ listKey }: { listKey: string }, of: Of) => ({ listKey, ...of })

const newestFirst = (one: HistoryRow, other: HistoryRow) => (one.listKey > other.listKey ? -1 : 1)
