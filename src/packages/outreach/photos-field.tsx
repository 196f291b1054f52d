import { useMemo } from 'react'
import { Field } from '../../components/field'
import type { Draft } from '../../outbox/draft'
import { DraftPhotos } from '../../outbox/draft-photos'
import type { Writing } from '../../outbox/use-draft'

interface PhotosFieldProps<Content> {
  label: string
  place: string
  draft: Draft<Content>
  writing: Writing<Content>
}

/** The photos of one place in what is being written. */
export function PhotosField<Content>({ label, place, draft, writing }: PhotosFieldProps<Content>) {
  const photos = useMemo(
    () => draft.photos.filter((each) => each.place === place),
    [draft.photos, place],
  )
  return (
    <Field label={label}>
      <DraftPhotos {...{ place, photos }} onAdd={writing.addPhoto} onRemove={writing.removePhoto} />
    </Field>
  )
}
