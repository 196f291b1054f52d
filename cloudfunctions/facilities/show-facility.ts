import { toClueRow, type ClueRow } from '@domain/clues/row'
import type { Facility } from '@domain/facilities/facility'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { toPatrolRow, type PatrolRow } from '@domain/patrols/row'
import { toSampleRow, type SampleRow } from '@domain/samples/row'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'

const RECENT = 10

export interface ShownFacility {
  facility: Omit<Facility, 'trail' | 'nameKey' | 'nameParts' | 'dueKey' | 'cell'>
  /** The latest of each, newest first. */
  patrols: PatrolRow[]
  clues: ClueRow[]
  samples: SampleRow[]
}

/** The dossier. */
export const showFacility = query({
  action: 'facility.read',
  input: object({ facilityId: id }),

  async run({ input, actor, store }): Promise<ShownFacility> {
    const facility = await findCovered(store, actor, 'facilities', input.facilityId)
    const recent = {
      where: { facilityId: facility._id },
      order: { listKey: 'desc' },
      limit: RECENT,
    } as const
    const [patrols, clues, samples] = await Promise.all([
      store.list('patrols', recent),
      store.list('clues', recent),
      store.list('samples', recent),
    ])
    const { trail: _t, nameKey: _n, nameParts: _p, dueKey: _d, cell: _c, ...shown } = facility
    return {
      facility: shown,
      patrols: patrols.map(toPatrolRow),
      clues: clues.map(toClueRow),
      samples: samples.map(toSampleRow),
    }
  },
})
