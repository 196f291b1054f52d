// A change of what is registered of a facility: by whom it was noticed, what was registered before and what after. What
// touches name, address, licence or status waits for the agency; everything else counts at once (docs/decisions/0029).

import { id } from '../kernel/ids'
import type { Machine } from '../kernel/machine'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { specialty } from '../people/specialties'
import { photoRef } from '../photos/photo'
import { facts, factNamesInOrder } from './facts'

export const changeStatusNames = {
  proposed: '待确认',
  confirmed: '已确认',
  declined: '未同意',
  recorded: '已生效',
} as const
export const changeStatus = oneOf(['proposed', 'confirmed', 'declined', 'recorded'])
export type ChangeStatus = Infer<typeof changeStatus>

export const changeMachine: Machine<ChangeStatus> = {
  proposed: ['confirmed', 'declined'],
  confirmed: [],
  declined: [],
  recorded: [],
}

export const changeReport = object({
  _id: id,
  facilityId: id,
  /** As the phone showed it: somebody else may have changed it since. */
  before: facts,
  after: facts,
  words: string().trim().max(300).optional(),
  photos: array(photoRef).max(9),
  /** The patrol that noticed it. */
  patrolId: id.optional(),
})
export type ChangeReport = Infer<typeof changeReport>

export const change = changeReport.extend({
  facilityName: string(),
  area: string(),
  county: string(),
  township: string(),
  specialties: array(specialty),
  /** What of it waits, or waited, for the agency. */
  awaited: array(oneOf(factNamesInOrder)),
  status: changeStatus,
  proposedBy: id,
  proposedByName: string(),
  proposedAt: instant,
  decidedBy: id.optional(),
  decidedByName: string().optional(),
  decidedAt: instant.optional(),
  /** Why it was declined. */
  reason: string().optional(),
  /** Sorts by time, unique. */
  listKey: string(),
  /** When the timer seals its photos; absent once that is done. */
  sealAt: instant.optional(),
  trail: trailHead,
})
export type Change = Infer<typeof change>

export const reason = string().trim().min(2).max(200)
