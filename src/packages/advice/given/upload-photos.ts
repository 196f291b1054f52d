// An operator's photos: drawn on and hashed as those of the staff, and uploaded below a folder of the advice.

import type { AdviceSeen } from '@domain/advice/operator-view'
import { rectifierNames } from '@domain/advice/rectification'
import { hashAndSize } from '@domain/kernel/hash'
import type { PhotoRef } from '@domain/photos/photo'
import { watermarkLines } from '@domain/photos/watermark'
import { hasServerTime, phoneNow, serverTimeOf } from '../../../clock'
import { upload } from '../../../cloud'
import { camera } from '../../../platform/camera'
import { files } from '../../../platform/files'
import { watermark } from '../../../platform/watermark'
import { newId } from '../../../session'

type Source = 'camera' | 'gallery'

/** Tells of each photo as soon as it is in the cloud, with what an <Image> can show while the page lives. */
export async function uploadPhotos(
  advice: AdviceSeen,
  source: Source,
  atMost: number,
  arrived: (photo: PhotoRef, shown: string) => void,
): Promise<void> {
  for (const { temporaryPath } of await camera.takePhotos(source, atMost)) {
    const raw = await files.keep(temporaryPath, `raw-${await newId()}.jpg`)
    try {
      const { photo, shown } = await uploaded(advice, source, raw)
      arrived(photo, shown)
    } finally {
      await files.remove(raw)
    }
  }
}

/** Nothing of it stays on the phone of somebody who opens this once. */
async function uploaded({ _id, facilityName }: AdviceSeen, source: Source, raw: string) {
  const takenAt = phoneNow()
  const lines = watermarkLines({
    ...{ source, where: undefined, of: facilityName, recordId: _id },
    ...{ at: serverTimeOf(takenAt), isServerTime: hasServerTime() },
    by: rectifierNames.operator,
  })
  const { temporaryPath: shown, unmarked } = await watermark.draw(raw, lines)
  const bytes = await files.bytes(shown)
  const fileId = await upload(`photos/${_id}/${await newId()}.jpg`, shown)
  const photo: PhotoRef = {
    ...{ fileId, source, takenAt, ...hashAndSize(bytes) },
    ...(unmarked && { unmarked }),
  }
  return { photo, shown }
}
