import { toClueRow, type ClueRow } from '@domain/clues/row'
import type { Facility } from '@domain/facilities/facility'
import { id } from '@domain/kernel/ids'
import { without } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { toPatrolRow, type PatrolRow } from '@domain/patrols/row'
import { toChangeRow, type ChangeRow } from '@domain/registry/row'
import { toSampleRow, type SampleRow } from '@domain/samples/row'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'

const RECENT = 10

/** What only lists and searches need. */
const keys = [
  'trail',
  'nameKey',
  'nameParts',
  'likeKeys',
  'dueKey',
  'expiryKey',
  'remindOn',
  'cell',
  'packs',
  'packKey',
] as const
type Keys = (typeof keys)[number]

export type RegisteredFacility = Omit<Facility, Keys>
export const toRegistered = (facility: Facility): RegisteredFacility => without(facility, keys)

export interface ShownFacility {
  facility: RegisteredFacility
  /** The latest of each, newest first. */
  patrols: PatrolRow[]
  clues: ClueRow[]
  samples: SampleRow[]
  changes: ChangeRow[]
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
    const [patrols, clues, samples, changes] = await Promise.all([
      store.list('patrols', recent),
      store.list('clues', recent),
      store.list('samples', recent),
      store.list('changes', recent),
    ])
    return {
      facility: toRegistered(facility),
      patrols: patrols.map(toPatrolRow),
      clues: clues.map(toClueRow),
      samples: samples.map(toSampleRow),
      changes: changes.map(toChangeRow),
    }
  },
})
