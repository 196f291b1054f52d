import { addMilliseconds } from '../kernel/time'
import type { PhotoRef } from './photo'

/** Photos of a phone whose clock is wrong, with their times moved by what it was wrong. */
export const correctedPhotos = (photos: readonly PhotoRef[], lag: number): PhotoRef[] =>
  lag === 0
    ? [...photos]
    : photos.map((photo) => ({ ...photo, takenAt: addMilliseconds(photo.takenAt, lag) }))
