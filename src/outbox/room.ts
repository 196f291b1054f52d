// How much of the room that WeChat gives is taken by what waits on this phone. What is there is never thrown away for
// room; a new photo is refused before anything else could fail.

import { FILES_BYTES, STORAGE_BYTES, StorageFull } from '../platform/contracts'
import type { Draft } from './draft'
import type { Phone } from './phone'

/** From here on the phone says that it is getting full. */
export const WARNED_SHARE = 0.7
/** From here on no photo is taken. */
const REFUSED_SHARE = 0.95

/** The fuller of the two, from 0 to 1: values, and the photos of all drafts. */
export function shareUsed({ storage }: Pick<Phone, 'storage'>, drafts: readonly Draft[]): number {
  const sizes = drafts.flatMap(({ photos }) => photos.map(({ kept }) => kept?.size ?? 0))
  const files = sizes.reduce((sum, size) => sum + size, 0)
  return Math.max(storage.usedBytes() / STORAGE_BYTES, files / FILES_BYTES)
}

export const spokenShare = (share: number): string => `${Math.min(100, Math.floor(share * 100))}%`

/** RoomShort from `REFUSED_SHARE` on. */
export function refuseWhereFull(share: number): void {
  if (share >= REFUSED_SHARE) throw new RoomShort(share)
}

/** No room for another photo: what was written and taken before is all there. */
class RoomShort extends StorageFull {
  constructor(share: number) {
    super(
      `手机留给小程序的空间已用 ${spokenShare(share)}，放不下新照片了。已有的内容都还在：有网络时先把记录发出去，或删掉不要的草稿，再拍照`,
    )
  }
}
