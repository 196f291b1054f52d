import { facilityEntry, type Facility } from '@domain/facilities/facility'
import { packedAs } from '@domain/facilities/packed'
import { facilityOf } from '@domain/facilities/registration'
import { anId, TOWNSHIP } from './people'

const AT = '2026-01-05T01:00:00.000Z'
const PLACE = { longitude: 107.5, latitude: 30.2 }

/** A rural water plant in the township of the tests' coordinators, unless said otherwise. */
export function aFacility({
  coordinatorId,
  ...said
}: Partial<Facility> & { coordinatorId: string }): Facility {
  const entry = facilityEntry.parse({
    _id: said._id ?? anId(),
    name: said.name ?? '云台村水厂',
    kind: said.kind ?? 'ruralCentralSupply',
    address: '云岭县云台镇云台村二组',
    area: said.area ?? `${TOWNSHIP.slice(0, 9)}201`,
    place: PLACE,
    traits: said.traits ?? { disinfectant: 'chlorine', waterSource: 'surface', servedCount: 800 },
    licences: [],
    coordinatorId,
  })
  return {
    ...facilityOf(entry, AT),
    ...packedAs({ ...entry, ...said }, [], AT),
    trail: { seq: 1, hash: '0'.repeat(64) },
    ...said,
  }
}
