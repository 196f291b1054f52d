import { trueTime, type PhoneClock } from '../kernel/phone-clock'
import type { PhotoRef } from './photo'

/** With the time at which it was taken, as far as a phone's clock can tell. */
export const correctedPhoto = (photo: PhotoRef, clock: PhoneClock): PhotoRef => ({
  ...photo,
  takenAt: trueTime(photo.takenAt, clock),
})

export const correctedPhotos = (photos: readonly PhotoRef[], clock: PhoneClock): PhotoRef[] =>
  photos.map((photo) => correctedPhoto(photo, clock))
