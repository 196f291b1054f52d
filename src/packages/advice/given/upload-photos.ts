// An operator's photos: drawn on and hashed as those of the staff, and uploaded below a folder of the advice.

import type { AdviceSeen } from '@domain/advice/operator-view'
import { rectifierNames } from '@domain/advice/rectification'
import { hashOfBytes } from '@domain/kernel/hash'
import type { PhotoRef } from '@domain/photos/photo'
import { watermarkLines } from '@domain/photos/watermark'
import { hasServerTime, phoneNow, serverTimeOf } from '../../../clock'
import { upload } from '../../../cloud'
import { camera } from '../../../platform/camera'
import { files } from '../../../platform/files'
import { watermark } from '../../../platform/watermark'
import { newId } from '../../../session'

type Source = 'camera' | 'gallery'

/** Tells of each photo as soon as it is in the cloud, with what an <Image> can show. */
export async function uploadPhotos(
  { _id, facilityName }: AdviceSeen,
  source: Source,
  atMost: number,
  arrived: (photo: PhotoRef, shown: string) => void,
): Promise<void> {
  for (const { temporaryPath } of await camera.takePhotos(source, atMost)) {
    const id = await newId()
    const takenAt = phoneNow()
    const lines = watermarkLines({
      ...{ source, where: undefined, of: facilityName, recordId: _id },
      ...{ at: serverTimeOf(takenAt), isServerTime: hasServerTime() },
      by: rectifierNames.operator,
    })
    const raw = await files.keep(temporaryPath, `raw-${id}.jpg`)
    const { temporaryPath: drawn, unmarked } = await watermark.draw(raw, lines)
    const path = await files.keep(drawn, `${id}.jpg`)
    await files.remove(raw)
    const bytes = await files.bytes(path)
    const fileId = await upload(`photos/${_id}/${id}.jpg`, path)
    arrived(
      {
        ...{ fileId, source, takenAt, sha256: hashOfBytes(bytes), size: bytes.length },
        ...(unmarked && { unmarked }),
      },
      await files.source(path),
    )
  }
}
