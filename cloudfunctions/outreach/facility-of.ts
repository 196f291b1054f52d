import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'

/** The facility where it was, where it was at one; Problem notFound. */
export const facilityOf = async (
  store: Store,
  actor: Person,
  facilityId: string | undefined,
): Promise<Facility | undefined> =>
  facilityId === undefined ? undefined : findCovered(store, actor, 'facilities', facilityId)
