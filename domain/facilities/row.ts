import type { Place } from '../kernel/geo'
import type { Facility } from './facility'

/** A facility as a list shows it. */
export type FacilityRow = Pick<
  Facility,
  '_id' | 'name' | 'kind' | 'address' | 'status' | 'dueOn' | 'lastPatrol'
> & { place?: Place }

export const toFacilityRow = (facility: Facility): FacilityRow => ({
  _id: facility._id,
  name: facility.name,
  kind: facility.kind,
  address: facility.address,
  status: facility.status,
  ...(facility.dueOn && { dueOn: facility.dueOn }),
  ...(facility.lastPatrol && { lastPatrol: facility.lastPatrol }),
  ...(facility.place && { place: facility.place }),
})
