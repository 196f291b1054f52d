// A county with one water plant, the coordinator who looks after it, and the officer who is told of what is wrong.

import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'

export const NOW = '2026-03-02T02:00:00.000Z'
export const PLANT = '云台村水厂'

export interface WaterCounty {
  cloud: TestCloud
  coordinator: Person
  officer: Person
  plant: Facility
}

export async function startWaterCounty(): Promise<WaterCounty> {
  const cloud = await startCloud({ now: NOW })
  const coordinator = aPerson('coordinator', { name: '陈桂芳' })
  const officer = aPerson('officer', { name: '周明' })
  const dutyOfficer = aPerson('officer', { name: '值班员' })
  const plant = aFacility({ coordinatorId: coordinator._id, name: PLANT })
  const route = { specialty: 'drinkingWater' as const, officerIds: [officer._id] }
  const routes = [{ area: plant.county.padEnd(12, '0'), ...route }]
  cloud.put('people', coordinator, officer, dutyOfficer)
  cloud.put('facilities', plant)
  cloud.put('counties', aCounty({ dutyOfficerId: dutyOfficer._id, routes }))
  return { cloud, coordinator, officer, plant }
}
