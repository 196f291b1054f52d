// What a coordinator writes in the chaos: each kind of record with something to change in it, and how it is found in the cloud.

import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import type { Clue } from '@domain/clues/clue'
import type { Patrol } from '@domain/patrols/patrol'
import type { CollectionName } from '../../../cloudfunctions/kernel/collections'
import type { Draft } from '../../../src/outbox/draft'
import { placeOf, type PatrolContent } from '../../../src/outbox/patrol-report'
import type { TestCloud } from '../../../tests/kit/cloud'
import { aReport } from '../../../tests/kit/patrols'
import type { Chance } from '../../seed/chance'

/** What a run is about. */
export interface Ground {
  coordinator: Person
  facilities: Facility[]
}

export type Begun = Pick<Draft, 'kind' | 'personId' | 'title' | 'content'>

export interface Writable {
  collection: CollectionName
  begin(ground: Ground, at: string, chance: Chance): Begun
  /** The content with other words. */
  reword(content: never, words: string): unknown
  /** The words as the draft has them. */
  wordsOf(content: never): string
  /** The words as the record has them. */
  wordsIn(record: never): string
  /** Where photos may be added. */
  place: string
  /** What follows from the records of a run and is not as it must be. */
  effects(cloud: TestCloud, ground: Ground): string[]
}

const patrol: Writable = {
  collection: 'patrols',
  begin({ coordinator, facilities }, at, chance) {
    const facility = chance.pick(facilities)
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
    const { _id: _, ...report } = aReport(facility, {
      at,
      ...(chance.happens(0.4) && { wrong }),
      note: '开始',
    })
    const { trail: _t, nameKey: _n, nameParts: _p, dueKey: _d, cell: _c, ...shown } = facility
    const content: PatrolContent = { facility: shown, report }
    return { kind: 'patrol', personId: coordinator._id, title: facility.name, content }
  },
  reword: ({ report, ...content }: PatrolContent, note) => ({
    ...content,
    report: { ...report, note },
  }),
  wordsOf: ({ report }: PatrolContent) => report.note ?? '',
  wordsIn: ({ note }: Patrol) => note ?? '',
  place: placeOf.patrol(),
  effects: (cloud, { facilities, coordinator }) => {
    const patrols = all<Patrol>(cloud, 'patrols', { patrolledBy: coordinator._id })
    return [
      ...facilities.flatMap(({ _id }) => {
        const made = patrols.filter(({ facilityId }) => facilityId === _id).length
        const [facility] = all<Facility>(cloud, 'facilities', { _id })
        const counted = facility?.visits.drinkingWater?.count ?? 0
        return counted === made ? [] : [`facility ${_id} counts ${counted} visits of ${made}`]
      }),
      ...patrols.flatMap(({ _id, clueIds }) => {
        const found = all<Clue>(cloud, 'clues', { 'origin.id': _id })
        return found.map((each) => each._id).join() === clueIds.join()
          ? []
          : [`patrol ${_id} has ${found.length} clues of ${clueIds.length}`]
      }),
    ]
  },
}

/** By id, in one run's portion of the shared cloud. */
export const all = <Of>(cloud: TestCloud, name: CollectionName, filter: object): Of[] =>
  cloud.local.store
    .find(name, { filter: filter as never, sort: { _id: 1 } })
    .rows.map(({ document }) => document as Of)

export const writables: Record<string, Writable> = { patrol }
