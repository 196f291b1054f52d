import { useMemo } from 'react'
import type { Draft } from './draft'
import { DraftPhotos } from './draft-photos'
import type { Writing } from './use-draft'

interface PhotosHereProps<Content> {
  place: string
  draft: Draft<Content>
  writing: Writing<Content>
}

/** The photos of one place in what is being written. */
export function PhotosHere<Content>({ place, draft, writing }: PhotosHereProps<Content>) {
  const photos = useMemo(
    () => draft.photos.filter((each) => each.place === place),
    [draft.photos, place],
  )
  return (
    <DraftPhotos {...{ place, photos }} onAdd={writing.addPhoto} onRemove={writing.removePhoto} />
  )
}
