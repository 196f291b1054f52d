// What follows from an entry when a facility is registered or changed: where it is found in lists and among those alike.

import { cellOf } from '../kernel/geo'
import { countyOf, townshipOf } from '../kernel/areas'
import { present } from '../kernel/records'
import { dayOf, type Instant } from '../kernel/time'
import { expiryOf } from './expiry'
import type { Facility, FacilityEntry } from './facility'
import { likeKeys } from './likeness'
import { nameKey, nameParts } from './name'

/** The facility that an entry makes; when it is due is added by whoever knows the frequencies. */
export const facilityOf = (entry: FacilityEntry, now: Instant): Omit<Facility, 'trail'> => ({
  ...entry,
  ...foundBy(entry),
  status: 'open',
  visits: {},
  ...present(expiryOf({ ...entry, status: 'open' }, dayOf(now))),
  registeredAt: now,
})

/** Where lists and searches find it. */
export const foundBy = (entry: FacilityEntry) => ({
  county: countyOf(entry.area),
  township: townshipOf(entry.area),
  nameKey: nameKey(entry.name, entry._id),
  nameParts: nameParts(entry.name),
  likeKeys: likeKeys(entry),
  ...(entry.place && { cell: cellOf(entry.place) }),
})
