import type { Clue } from './clue'

/** A clue as a list shows it. */
export type ClueRow = Pick<
  Clue,
  | '_id'
  | 'facilityId'
  | 'facilityName'
  | 'address'
  | 'matterName'
  | 'specialty'
  | 'severity'
  | 'status'
  | 'outcome'
  | 'reportedAt'
  | 'reportedByName'
>

export const toClueRow = (clue: Clue): ClueRow => ({
  _id: clue._id,
  facilityId: clue.facilityId,
  facilityName: clue.facilityName,
  address: clue.address,
  matterName: clue.matterName,
  specialty: clue.specialty,
  severity: clue.severity,
  status: clue.status,
  ...(clue.outcome && { outcome: clue.outcome }),
  reportedAt: clue.reportedAt,
  reportedByName: clue.reportedByName,
})
