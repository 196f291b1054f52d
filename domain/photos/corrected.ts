import { trueTime, type PhoneClock } from '../kernel/phone-clock'
import type { PhotoRef } from './photo'

/** Photos with the times at which they were taken, as far as a phone's clock can tell. */
export const correctedPhotos = (photos: readonly PhotoRef[], clock: PhoneClock): PhotoRef[] =>
  photos.map((photo) => ({ ...photo, takenAt: trueTime(photo.takenAt, clock) }))
