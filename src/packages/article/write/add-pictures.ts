// Pictures of an article go to the cloud at once: it is written where there is a network.

import { hashAndSize } from '@domain/kernel/hash'
import { PHOTOS_PER_ARTICLE } from '@domain/articles/blocks'
import type { Id } from '@domain/kernel/ids'
import type { PhotoRef } from '@domain/photos/photo'
import { phoneNow } from '../../../clock'
import { upload } from '../../../cloud'
import { camera } from '../../../platform/camera'
import { files } from '../../../platform/files'
import { watermark } from '../../../platform/watermark'
import { newId, profile } from '../../../session'

/** As small as other photos, and without what the camera wrote into them. */
export async function addPictures(articleId: Id, before: readonly PhotoRef[]): Promise<PhotoRef[]> {
  const taken = await camera.takePhotos('gallery', PHOTOS_PER_ARTICLE - before.length)
  const added: PhotoRef[] = []
  for (const { temporaryPath } of taken) added.push(await uploaded(articleId, temporaryPath))
  return [...before, ...added]
}

async function uploaded(articleId: Id, raw: string): Promise<PhotoRef> {
  const _id = await newId()
  const drawn = await watermark.draw(raw, [])
  const path = await files.keep(drawn.temporaryPath, `${_id}.jpg`)
  try {
    const bytes = await files.bytes(path)
    const cloudPath = `photos/${profile.get()?._id ?? ''}/${articleId}/${_id}.jpg`
    const fileId = await upload(cloudPath, path)
    return { fileId, ...hashAndSize(bytes), source: 'gallery', takenAt: phoneNow() }
  } finally {
    await files.remove(path)
  }
}
