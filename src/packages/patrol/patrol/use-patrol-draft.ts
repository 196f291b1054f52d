// A patrol being written: shown at once, and on the phone with every change.

import { useCallback, useMemo, useRef, useState } from 'react'
import { PHOTOS_PER_ITEM } from '@domain/checklists/photo'
import type { Id } from '@domain/kernel/ids'
import { chosen, tell } from '../../../dialogs'
import type { Draft, DraftPhoto } from '../../../outbox/draft'
import { drafts } from '../../../outbox/phone-outbox'
import type { DraftReport, PatrolContent } from '../../../outbox/send-patrol'
import { camera } from '../../../platform/camera'
import { StorageFull, type PhotoSource } from '../../../platform/contracts'
import type { Change } from './answering'
import { itemAt } from './progress'

/** The ways to change a patrol; the same objects for as long as the page lives. */
export interface Editing {
  report(changes: (report: DraftReport) => Partial<DraftReport>): void
  /** One item of a checklist; the patrol remembers that the person was there. */
  item(checklistId: string, itemId: string, change: Change): void
  addPhoto(place: string): Promise<void>
  removePhoto(photo: DraftPhoto): Promise<void>
  /** All of places that begin so. */
  dropPhotos(placeStart: string): Promise<void>
}

const sources: Record<string, PhotoSource> = { 拍照: 'camera', 从相册选: 'gallery' }
const NO_ROOM = '手机存储空间满了'

export function usePatrolDraft(id: Id) {
  const [draft, setDraft] = useState(() => drafts.find<PatrolContent>(id))
  /** Whether the phone had no room for the last change. */
  const [unsaved, setUnsaved] = useState(false)
  const latest = useRef(draft)

  const show = useCallback((next: Draft<PatrolContent> | undefined) => {
    latest.current = next
    setDraft(next)
  }, [])

  const change = useCallback(
    (changed: (content: PatrolContent) => PatrolContent) => {
      const before = latest.current
      if (!before) return
      const content = changed(before.content)
      show({ ...before, content })
      setUnsaved(!saved(() => drafts.change(id, content)))
    },
    [id, show],
  )

  const showPhotos = useCallback(() => {
    const kept = drafts.find<PatrolContent>(id)
    if (latest.current && kept) show({ ...latest.current, photos: kept.photos })
  }, [id, show])

  const editing = useMemo((): Editing => {
    const photosAt = (place: string) =>
      (latest.current?.photos ?? []).filter((photo) => photo.place === place)
    const remove = async (photos: readonly DraftPhoto[]) => {
      for (const photo of photos) await drafts.removePhoto(id, photo._id)
      showPhotos()
    }
    return {
      report: (changes) =>
        change(({ report, ...rest }) => ({ ...rest, report: { ...report, ...changes(report) } })),
      item: (checklistId, itemId, changed) =>
        change(({ report, ...rest }) => ({
          ...rest,
          report: { ...report, checklists: changedIn(report, checklistId, changed) },
          lastAt: itemAt(checklistId, itemId),
        })),
      async addPhoto(place) {
        const room = PHOTOS_PER_ITEM - photosAt(place).length
        const source = sources[(await chosen(Object.keys(sources))) ?? '']
        if (!source || room < 1) return
        const taken = await camera.takePhotos(source, room)
        try {
          for (const photo of taken) await drafts.addPhoto(id, place, photo)
        } catch (failure) {
          await tell('照片没有存下', failure instanceof StorageFull ? NO_ROOM : '请再拍一次')
        }
        showPhotos()
      },
      removePhoto: (photo) => remove([photo]),
      dropPhotos: (start) =>
        remove((latest.current?.photos ?? []).filter(({ place }) => place.startsWith(start))),
    }
  }, [id, change, showPhotos])

  /** What is on the phone now, after another page changed it. */
  const look = useCallback(() => show(drafts.find<PatrolContent>(id)), [id, show])
  const saveAgain = useCallback(() => change((content) => content), [change])
  return { draft, unsaved, editing, look, saveAgain }
}

const changedIn = ({ checklists }: DraftReport, checklistId: string, change: Change) =>
  checklists.map((each) => (each.checklistId === checklistId ? change(each) : each))

function saved(save: () => unknown): boolean {
  try {
    save()
    return true
  } catch (failure) {
    if (failure instanceof StorageFull) return false
    throw failure
  }
}
