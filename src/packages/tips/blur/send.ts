// The copy goes up like any photo of the staff's own, and takes the place of an earlier one.

import { hashAndSize } from '@domain/kernel/hash'
import type { PhotoRef } from '@domain/photos/photo'
import { phoneNow } from '../../../clock'
import { upload } from '../../../cloud'
import { callOnce } from '../../../once'
import { files } from '../../../platform/files'
import { newId, profile } from '../../../session'

interface Blurred {
  tipOffId: string
  /** The photo as the tip refers to it. */
  fileId: string
}

export async function sendBlurred({ tipOffId, fileId }: Blurred, path: string): Promise<void> {
  const bytes = await files.bytes(path)
  const below = profile.get()?._id ?? ''
  const photo: PhotoRef = {
    fileId: await upload(`photos/${below}/blurred/${await newId()}.jpg`, path),
    ...hashAndSize(bytes),
    ...{ source: 'gallery', takenAt: phoneNow() },
  }
  await callOnce('tipOffs.blurPhoto', tipOffId, { tipOffId, fileId, photo })
}
