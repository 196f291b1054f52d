// The ways to change a patrol that is being written.

import { PHOTOS_PER_ITEM } from '@domain/photos/photo'
import type { Traits } from '@domain/facilities/traits'
import type { Id } from '@domain/kernel/ids'
import { chosen, tell } from '../../../dialogs'
import type { DraftPhoto } from '../../../outbox/draft'
import { drafts } from '../../../outbox/phone-outbox'
import type { DraftReport, PatrolContent } from '../../../outbox/patrol-report'
import { camera } from '../../../platform/camera'
import { StorageFull, type PhotoSource } from '../../../platform/contracts'
import type { Change } from './answering'
import { itemAt } from './progress'
import { withFact } from './with-fact'

export interface Editing {
  report(changes: (report: DraftReport) => Partial<DraftReport>): void
  /** A fact of the facility as it is on the spot; undefined takes it back. */
  fact(fact: Partial<Traits>): void
  /** One item of a checklist; the patrol remembers that the person was there. */
  item(checklistId: string, itemId: string, change: Change): void
  addPhoto(place: string): Promise<void>
  removePhoto(photo: DraftPhoto): Promise<void>
  /** All of places that begin so. */
  dropPhotos(placeStart: string): Promise<void>
}

interface Edited {
  id: Id
  change(changed: (content: PatrolContent) => PatrolContent): void
  photos(): readonly DraftPhoto[]
  /** Shows the photos that are on the phone now. */
  showPhotos(): void
}

const sources: Record<string, PhotoSource> = { 拍照: 'camera', 从相册选: 'gallery' }

export function editingOf(edited: Edited): Editing {
  const { change } = edited
  return {
    report: (changes) =>
      change(({ report, ...rest }) => ({ ...rest, report: { ...report, ...changes(report) } })),
    fact: (fact) => change((content) => withFact(content, fact)),
    item: (checklistId, itemId, changed) =>
      change(({ report, ...rest }) => ({
        ...rest,
        report: { ...report, checklists: changedIn(report, checklistId, changed) },
        lastAt: itemAt(checklistId, itemId),
      })),
    addPhoto: (place) => addPhoto(edited, place),
    removePhoto: (photo) => remove(edited, [photo]),
    dropPhotos: (start) =>
      remove(
        edited,
        edited.photos().filter(({ place }) => place.startsWith(start)),
      ),
  }
}

const changedIn = ({ checklists }: DraftReport, checklistId: string, change: Change) =>
  checklists.map((each) => (each.checklistId === checklistId ? change(each) : each))

async function addPhoto({ id, photos, showPhotos }: Edited, at: string): Promise<void> {
  const source = sources[(await chosen(Object.keys(sources))) ?? '']
  const room = PHOTOS_PER_ITEM - photos().filter(({ place }) => place === at).length
  if (!source || room < 1) return
  try {
    for (const photo of await camera.takePhotos(source, room)) await drafts.addPhoto(id, at, photo)
  } catch (failure) {
    await tell(
      '照片没有存下',
      failure instanceof StorageFull
        ? '手机存储空间满了，请删掉一些不用的照片或应用'
        : '请再拍一次',
    )
  }
  showPhotos()
}

async function remove({ id, showPhotos }: Edited, gone: readonly DraftPhoto[]): Promise<void> {
  for (const photo of gone) await drafts.removePhoto(id, photo._id)
  showPhotos()
}
