// The facility that an entry or a change makes, with all that follows from what is registered: where lists find it, how often
// it is patrolled, when it is due and which of its papers ends first.

import type { Checklist } from '../checklists/checklist'
import type { Facility, FacilityEntry } from '../facilities/facility'
import { expiryOf } from '../facilities/expiry'
import { facilityOf, foundBy } from '../facilities/registration'
import { canonical } from '../kernel/hash'
import { present } from '../kernel/records'
import type { Day, Instant } from '../kernel/time'
import { frequenciesFor, type CountyRules } from '../patrols/county-rules'
import { dueOf } from '../patrols/visit'
import type { Facts } from './facts'

/** What a county asks of its facilities. */
export interface Asked {
  rules: CountyRules
  own: readonly Checklist[]
}

type NewFacility = Omit<Facility, 'trail'>

export function registeredFacility(entry: FacilityEntry, asked: Asked, now: Instant): NewFacility {
  const facility = facilityOf(entry, now)
  return { ...facility, ...present(countedBy(facility, asked)) }
}

const countedBy = (facility: NewFacility, { rules, own }: Asked) => {
  const frequencies = frequenciesFor(facility, rules, own)
  return { frequencies, ...dueOf({ ...facility, frequencies }) }
}

/** Only the fields that become others. */
export function changedFacility(
  facility: Facility,
  said: Facts,
  asked: Asked,
  today: Day,
): Partial<Facility> {
  const entry = { ...facility, ...said, traits: { ...facility.traits, ...said.traits } }
  const changed = { ...entry, ...foundBy(entry) }
  const counted = { ...changed, ...countedBy(changed, asked), ...expiryOf(changed, today) }
  return Object.fromEntries(
    Object.entries(counted).filter(
      ([field, value]) => canonical(value) !== canonical(facility[field as keyof Facility]),
    ),
  )
}
