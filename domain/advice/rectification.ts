// 整改: what the people of a facility, or the coordinator for them, report as put right. Whether it is, the re-inspection says.

import { id } from '../kernel/ids'
import { strangersWords } from '../kernel/legible'
import { addDays, dayOf, instant, type Day, type Instant } from '../kernel/time'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { photoRef } from '../photos/photo'
import { problem } from '../kernel/problems'

export const RECTIFICATIONS_PER_ADVICE = 10
export const PHOTOS_PER_RECTIFICATION = 9
export const RECTIFICATION_LETTERS = 500

/** Looked at within a week of the report: no clause says when (decision 0031). */
const REINSPECT_WITHIN_DAYS = 7

export const rectificationWords = strangersWords().min(2).max(RECTIFICATION_LETTERS)
export const rectificationPhotos = array(photoRef).max(PHOTOS_PER_RECTIFICATION)

export const rectifierNames = { operator: '相对人', coordinator: '协管员' } as const

export const rectification = object({
  _id: id,
  words: rectificationWords,
  photos: rectificationPhotos,
  by: oneOf(['operator', 'coordinator']),
  /** Absent where the operator reported it, who signs in nowhere. */
  byName: string().optional(),
  at: instant,
})
export type Rectification = Infer<typeof rectification>

export const reinspectOn = (reportedAt: Instant): Day =>
  addDays(dayOf(reportedAt), REINSPECT_WITHIN_DAYS)

/** Problem photoRequired: words alone prove nothing. */
export function checkRectification({ photos }: Pick<Rectification, 'photos'>): void {
  if (photos.length === 0) throw problem('photoRequired', { why: '证明已经整改' })
}
