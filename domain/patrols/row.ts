import { pick } from '../kernel/records'
import type { Patrol } from './patrol'

const shown = [
  '_id',
  'facilityId',
  'facilityName',
  'endedAt',
  'submittedAt',
  'end',
  'failedCount',
  'patrolledByName',
  'clueIds',
] as const

/** A patrol as a list shows it. */
export type PatrolRow = Pick<Patrol, (typeof shown)[number]>

export const toPatrolRow = (patrol: Patrol): PatrolRow => pick(patrol, shown)
