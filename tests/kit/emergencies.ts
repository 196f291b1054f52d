// Emergencies for tests: as a phone reports them, and as they are kept.

import type { Clue } from '@domain/clues/clue'
import { clueOf } from '@domain/clues/report'
import type { County } from '@domain/clues/routing'
import type { Emergency, EmergencyMore, EmergencyReport } from '@domain/emergencies/emergency'
import { emergencyOf, suspicionOf } from '@domain/emergencies/report'
import type { Stamp } from '@domain/emergencies/stamp'
import type { CaseEntry, FoundCluster } from '@domain/emergencies/watch'
import type { Facility } from '@domain/facilities/facility'
import { listKey } from '@domain/kernel/list-key'
import { pick } from '@domain/kernel/records'
import { dayOf } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { anId } from './people'

const NEW_TRAIL = { seq: 1, hash: '0'.repeat(64) }

export const typed = (at: string): Stamp => ({ at, source: 'typed' })
export const byPhone = (at: string): Stamp => ({ at, source: 'phone' })

/** Illness after a meal, found and answered at `at`. */
export const anEmergencyReport = ({
  at,
  ...said
}: { at: string } & Partial<EmergencyReport>): EmergencyReport => ({
  _id: anId(),
  kind: 'foodborne',
  placeWords: '云台村三组坝坝宴',
  found: typed(at),
  answers: { certainty: 'suspected', exposedCount: 62, illCount: 11 },
  answered: byPhone(at),
  photos: [],
  ...said,
})

export const moreOf = (emergencyId: string, said: Partial<EmergencyMore> = {}): EmergencyMore => ({
  _id: anId(),
  emergencyId,
  photos: [],
  ...said,
})

export const aTelling = (
  at: Stamp,
  said: Partial<NonNullable<EmergencyMore['telling']>> = {},
): NonNullable<EmergencyMore['telling']> => ({
  ...{ recipient: 'diseaseControl', channel: 'phone', at },
  ...{ whom: '值班员', words: '已说明情况' },
  ...said,
})

/** As it is kept, with its clue. */
export function anEmergency(
  facility: Facility,
  by: Person,
  report: EmergencyReport,
  county: County,
  now: string,
): { emergency: Emergency; clue: Clue } {
  const where = {
    facilityName: facility.name,
    ...pick(facility, ['address', 'area', 'county', 'township']),
  }
  const emergency = emergencyOf(report, where, { by, lag: 0, now })
  const origin = { kind: 'emergency', id: emergency._id } as const
  const clue = clueOf(suspicionOf(emergency), { origin, where, by, at: now }, county)
  return {
    emergency: { ...emergency, trail: NEW_TRAIL },
    clue: { ...clue, trail: NEW_TRAIL },
  }
}

export const caseRow = (
  facilityId: string,
  { at, ...said }: { at: string } & Partial<CaseEntry>,
): CaseEntry => ({
  _id: anId(),
  facilityId,
  on: dayOf(at),
  group: { kind: 'class', name: '三年级2班' },
  newCaseCount: 1,
  symptoms: ['呕吐'],
  exposures: [],
  ...said,
})

export function aCluster(school: Facility, at: string): FoundCluster {
  const _id = anId()
  return {
    ...{ _id, facilityId: school._id, facilityName: school.name },
    ...pick(school, ['area', 'county', 'township']),
    ...{ group: { kind: 'class', name: '三年级2班' }, rule: 'oneDay', from: dayOf(at) },
    ...{ shared: [{ kind: 'symptom', name: '呕吐' }], to: dayOf(at), count: 3, foundAt: at },
    ...{ status: 'found', listKey: listKey(at, _id), trail: NEW_TRAIL },
  }
}
