// A record being written: shown at once, and on the phone with every change.

import { useCallback, useMemo, useRef, useState } from 'react'
import type { Id } from '@domain/kernel/ids'
import { hadRoom } from '../platform/had-room'
import { addPhotos } from './add-photos'
import type { Draft, DraftPhoto } from './draft'
import { drafts } from './phone-outbox'

export interface Written<Content> {
  /** Undefined where it is not on this phone. */
  draft: Draft<Content> | undefined
  /** Whether the phone had no room for the last change. */
  unsaved: boolean
  /** The same functions for as long as the page lives. */
  writing: Writing<Content>
}

export interface Writing<Content> {
  change(changed: (content: Content) => Content): void
  /** Asks for the camera or the gallery; the photos belong to this place in the content. */
  addPhoto(place: string): Promise<void>
  removePhoto(photo: DraftPhoto): Promise<void>
  /** All of places that begin so. */
  dropPhotos(placeStart: string): Promise<void>
  /** What is on the phone now, after another page changed it. */
  look(): void
  /** The same of photos and voice only. */
  lookAtFiles(): void
  saveAgain(): void
}

export function useDraft<Content>(id: Id): Written<Content> {
  const [draft, setDraft] = useState(() => drafts.find<Content>(id))
  const [unsaved, setUnsaved] = useState(false)
  const latest = useRef(draft)

  const show = useCallback((next: Draft<Content> | undefined) => {
    latest.current = next
    setDraft(next)
  }, [])
  const change = useCallback(
    (changed: (content: Content) => Content) => {
      if (!latest.current) return
      const content = changed(latest.current.content)
      show({ ...latest.current, content })
      setUnsaved(!hadRoom(() => drafts.change(id, content)))
    },
    [id, show],
  )
  const writing = useMemo(() => {
    const photos = () => latest.current?.photos ?? []
    const lookAtFiles = () => {
      const kept = drafts.find<Content>(id)
      if (!latest.current || !kept) return
      const { photos: taken, voice, voiceLost } = kept
      show({ ...latest.current, photos: taken, voice, voiceLost })
    }
    const remove = async (gone: readonly DraftPhoto[]) => {
      for (const { _id } of gone) await drafts.removePhoto(id, _id)
      lookAtFiles()
    }
    return {
      change,
      addPhoto: (at: string) => addPhotos(id, at, photos()).finally(lookAtFiles),
      removePhoto: (photo: DraftPhoto) => remove([photo]),
      dropPhotos: (start: string) =>
        remove(photos().filter(({ place }) => place.startsWith(start))),
      look: () => show(drafts.find<Content>(id)),
      lookAtFiles,
      saveAgain: () => change((content) => content),
    }
  }, [id, change, show])
  return { draft, unsaved, writing }
}
