// Photos from the camera or the gallery into a draft, as many as there is room for.

import { PHOTOS_PER_ITEM } from '@domain/photos/photo'
import type { Id } from '@domain/kernel/ids'
import { chosen, tell } from '../dialogs'
import { camera } from '../platform/camera'
import { StorageFull, UnreadablePhoto, type PhotoSource } from '../platform/contracts'
import type { DraftPhoto } from './draft'
import { drafts } from './phone-outbox'

const sources: Record<string, Exclude<PhotoSource, 'signature'>> = {
  拍照: 'camera',
  从相册选: 'gallery',
}

/** Undefined when the person changes their mind. */
export const choosePhotoSource = async (): Promise<(typeof sources)[string] | undefined> =>
  sources[(await chosen(Object.keys(sources))) ?? '']

export async function addPhotos(id: Id, at: string, photos: readonly DraftPhoto[]): Promise<void> {
  const source = await choosePhotoSource()
  const room = PHOTOS_PER_ITEM - photos.filter(({ place }) => place === at).length
  if (!source || room < 1) return
  try {
    await drafts.addPhotos(id, at, await camera.takePhotos(source, room))
  } catch (failure) {
    await tellNotKept(failure)
  }
}

export const tellNotKept = (failure: unknown): Promise<void> =>
  tell('照片没有存下', isKnown(failure) ? failure.message : '请再拍一次')

const isKnown = (failure: unknown): failure is Error =>
  failure instanceof StorageFull || failure instanceof UnreadablePhoto
