import { pick } from '../kernel/records'
import type { Facility } from './facility'

const shown = ['_id', 'name', 'kind', 'address', 'status', 'dueOn', 'lastPatrol', 'place'] as const

/** A facility as a list shows it. */
export type FacilityRow = Pick<Facility, (typeof shown)[number]>

export const toFacilityRow = (facility: Facility): FacilityRow => pick(facility, shown)
