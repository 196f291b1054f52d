// Patrols of plants that are registered, and of those whose registration is still on the phone.

import type { Clue } from '@domain/clues/clue'
import { facilityEntry, type Facility } from '@domain/facilities/facility'
import { facilityOf } from '@domain/facilities/registration'
import type { Patrol } from '@domain/patrols/patrol'
import type { RegistrationContent } from '../../../../src/outbox/kinds/registry-written'
import { placeOf, type PatrolContent } from '../../../../src/outbox/patrol-report'
import { aReport } from '../../../../tests/kit/patrols'
import { all, type Beginning, type Writable } from './writable'

/** Some are about what is only on the phone as yet. */
function plantsOf({ plants, drafts, person, at }: Beginning): PatrolContent['facility'][] {
  const written = drafts
    .filter(({ kind }) => kind === 'registration')
    .map(({ _id, content }) => {
      const { entry } = content as RegistrationContent
      const made = facilityEntry.parse({ ...entry, _id, coordinatorId: person._id })
      return facilityOf(made, at)
    })
  return [...plants, ...written].map(shownOf)
}

type Made = Omit<Facility, 'trail'> & { trail?: unknown }

const shownOf = ({ trail: _t, nameKey: _n, nameParts: _p, dueKey: _d, cell: _c, ...shown }: Made) =>
  shown as PatrolContent['facility']

export const patrol: Writable<PatrolContent, Patrol> = {
  collection: 'patrols',
  begin(beginning) {
    const { person, at, chance } = beginning
    const facility = chance.pick(plantsOf(beginning))
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
    const { _id: _, ...report } = aReport(facility as Facility, {
      at,
      ...(chance.happens(0.5) && { wrong }),
      note: '开始',
    })
    const content: PatrolContent = { facility, report }
    return { kind: 'patrol', personId: person._id, title: facility.name, content }
  },
  reword: ({ report, ...content }, note) => ({ ...content, report: { ...report, note } }),
  wordsOf: ({ report }) => report.note ?? '',
  wordsIn: ({ note }) => note ?? '',
  place: placeOf.patrol(),

  effects(cloud, { person }) {
    const patrols = all<Patrol>(cloud, 'patrols', { patrolledBy: person._id })
    const plants = all<Facility>(cloud, 'facilities', {
      ...{ coordinatorId: person._id, kind: 'ruralCentralSupply' },
    })
    const miscounted = plants.flatMap(({ _id, visits }) => {
      const made = patrols.filter(({ facilityId }) => facilityId === _id).length
      const counted = visits.drinkingWater?.count ?? 0
      return counted === made ? [] : [`facility ${_id} counts ${counted} visits of ${made}`]
    })
    const unclued = patrols.flatMap(({ _id, clueIds }) => {
      const found = all<Clue>(cloud, 'clues', { 'origin.id': _id })
      const same = found.map((each) => each._id).join() === [...clueIds].sort().join()
      return same ? [] : [`patrol ${_id} has ${found.length} clues of ${clueIds.length}`]
    })
    return [...miscounted, ...unclued]
  },
}
