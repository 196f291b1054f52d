// A patrol being written: shown at once, and on the phone with every change.

import { useCallback, useMemo, useRef, useState } from 'react'
import type { Id } from '@domain/kernel/ids'
import type { Draft } from '../../../outbox/draft'
import { drafts } from '../../../outbox/phone-outbox'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { hadRoom } from '../../../platform/had-room'
import { editingOf } from './editing'

type PatrolDraft = Draft<PatrolContent>

const kept = (id: Id) => drafts.find<PatrolContent>(id)

/** `editing` is the same object for as long as the page lives. */
export function usePatrolDraft(id: Id) {
  const [draft, setDraft] = useState(() => kept(id))
  /** Whether the phone had no room for the last change. */
  const [unsaved, setUnsaved] = useState(false)
  const latest = useRef(draft)

  const show = useCallback((next: PatrolDraft | undefined) => {
    latest.current = next
    setDraft(next)
  }, [])
  const change = useCallback(
    (changed: (content: PatrolContent) => PatrolContent) => {
      if (!latest.current) return
      const content = changed(latest.current.content)
      show({ ...latest.current, content })
      setUnsaved(!hadRoom(() => drafts.change(id, content)))
    },
    [id, show],
  )
  const editing = useMemo(
    () =>
      editingOf({
        ...{ id, change },
        photos: () => latest.current?.photos ?? [],
        showPhotos: () => {
          const photos = kept(id)?.photos
          if (latest.current && photos) show({ ...latest.current, photos })
        },
      }),
    [id, change, show],
  )
  /** What is on the phone now, after another page changed it. */
  const look = useCallback(() => show(kept(id)), [id, show])
  const saveAgain = useCallback(() => change((content) => content), [change])
  return { draft, unsaved, editing, look, saveAgain }
}
