import type { Patrol } from './patrol'

/** A patrol as a list shows it. */
export type PatrolRow = Pick<
  Patrol,
  | '_id'
  | 'facilityId'
  | 'facilityName'
  | 'endedAt'
  | 'submittedAt'
  | 'end'
  | 'failedCount'
  | 'patrolledByName'
  | 'clueIds'
>

export const toPatrolRow = (patrol: Patrol): PatrolRow => ({
  _id: patrol._id,
  facilityId: patrol.facilityId,
  facilityName: patrol.facilityName,
  endedAt: patrol.endedAt,
  submittedAt: patrol.submittedAt,
  end: patrol.end,
  failedCount: patrol.failedCount,
  patrolledByName: patrol.patrolledByName,
  clueIds: patrol.clueIds,
})
