// Photos that go along with a message: drawn anew on the phone like those of a tip, and uploaded only as the message is sent, so
// that nothing lies in the cloud that belongs to no message. What is never sent is cleared away when the app starts again.

import { useState } from 'react'
import { hashAndSize } from '@domain/kernel/hash'
import type { Id } from '@domain/kernel/ids'
import type { PhotoRef } from '@domain/photos/photo'
import { folderOfTip } from '@domain/tip-offs/folder'
import { PHOTOS_PER_MESSAGE } from '@domain/tip-offs/messages'
import { phoneNow } from '../../../clock'
import { upload } from '../../../cloud'
import { choosePhotoSource, tellNotKept } from '../../../outbox/add-photos'
import { RESIDENT } from '../../../outbox/kinds/resident-tip-written'
import { watermarking } from '../../../outbox/watermarking'
import { camera } from '../../../platform/camera'
import type { TakenPhoto } from '../../../platform/contracts'
import { files } from '../../../platform/files'
import { newId } from '../../../session'
import type { Followed } from './following'

export interface MessagePhoto {
  _id: Id
  path: string
  /** What an <Image> can show. */
  shown: string
  ref: Omit<PhotoRef, 'fileId'>
  /** Once it is in the cloud: sent again, it is the same message. */
  fileId?: string
}

export function useMessagePhotos(tip: Followed) {
  const [photos, setPhotos] = useState<readonly MessagePhoto[]>([])
  const room = Math.min(PHOTOS_PER_MESSAGE, tip.photosLeft) - photos.length
  const drop = async (gone: readonly MessagePhoto[]) => {
    const ids = gone.map(({ _id }) => _id)
    setPhotos((before) => before.filter(({ _id }) => !ids.includes(_id)))
    for (const { path } of gone) await files.remove(path)
  }

  async function add(): Promise<void> {
    const source = await choosePhotoSource()
    if (!source) return
    try {
      for (const taken of await camera.takePhotos(source, room)) {
        const photo = await drawn(tip, taken)
        setPhotos((before) => [...before, photo])
      }
    } catch (failure) {
      await tellNotKept(failure)
    }
  }

  async function uploaded(): Promise<PhotoRef[]> {
    const refs: PhotoRef[] = []
    for (const { _id, path, ref, fileId: before } of photos) {
      const name = `${folderOfTip({ _id: tip.tipOffId })}/${_id}.jpg`
      const fileId = before ?? (await upload(name, path))
      setPhotos((all) => all.map((each) => (each._id === _id ? { ...each, fileId } : each)))
      refs.push({ ...ref, fileId })
    }
    return refs
  }

  return {
    ...{ photos, room, add, uploaded },
    remove: (id: Id) => drop(photos.filter(({ _id }) => _id === id)),
    clear: () => drop(photos),
  }
}

/** Without where it was taken and with what. */
async function drawn(
  { tipOffId, matter }: Followed,
  { temporaryPath, source }: TakenPhoto,
): Promise<MessagePhoto> {
  const [_id, takenAt] = [await newId(), phoneNow()]
  const of = { _id: tipOffId, personId: RESIDENT, title: matter }
  const raw = await files.keep(temporaryPath, `raw-${_id}.jpg`)
  try {
    const lines = watermarking.lines(of, { source, takenAt }, undefined)
    const { temporaryPath: redrawn, unmarked } = await watermarking.draw(raw, lines)
    const path = await files.keep(redrawn, `message-${_id}.jpg`)
    const bytes = await files.bytes(path)
    const ref = { source, takenAt, ...hashAndSize(bytes) }
    return {
      ...{ _id, path, shown: await files.source(path) },
      ref: { ...ref, ...(unmarked && { unmarked }) },
    }
  } finally {
    await files.remove(raw)
  }
}
