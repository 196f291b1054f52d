// What follows from an entry when a facility is registered: where it is found in lists, and when it is first due.

import { cellOf } from '../kernel/geo'
import { countyOf, townshipOf } from '../kernel/areas'
import type { Instant } from '../kernel/time'
import type { Facility, FacilityEntry } from './facility'
import { nameKey, nameParts } from './name'

/** The facility that an entry makes; when it is due is added by whoever knows the frequencies. */
export const facilityOf = (entry: FacilityEntry, now: Instant): Omit<Facility, 'trail'> => ({
  ...entry,
  county: countyOf(entry.area),
  township: townshipOf(entry.area),
  status: 'open',
  nameKey: nameKey(entry.name, entry._id),
  nameParts: nameParts(entry.name),
  ...(entry.place && { cell: cellOf(entry.place) }),
  visits: {},
  registeredAt: now,
})
