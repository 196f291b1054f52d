// A draft's photos by the place they belong to, so that an item is drawn again only when a photo came or went.

import type { DraftPhoto } from '../../../outbox/draft'

export type PhotosByPlace = ReadonlyMap<string, readonly DraftPhoto[]>

const NONE: readonly DraftPhoto[] = []

export const photosAt = (photos: PhotosByPlace, place: string): readonly DraftPhoto[] =>
  photos.get(place) ?? NONE

export function photosByPlace(photos: readonly DraftPhoto[]): PhotosByPlace {
  const found = new Map<string, DraftPhoto[]>()
  for (const photo of photos) found.set(photo.place, [...(found.get(photo.place) ?? []), photo])
  return found
}
