// How much of the room that WeChat gives is taken by what waits on this phone. What is there is never thrown away for
// room; a new photo or voice is refused before anything else could fail.

import { FILES_BYTES, STORAGE_BYTES, StorageFull } from '../platform/contracts'
import type { Draft } from './draft'
import type { Phone } from './phone'

/** From here on the phone says that it is getting full. */
export const WARNED_SHARE = 0.7
/** From here on no photo is taken and nothing recorded. */
const REFUSED_SHARE = 0.95

/** The fuller of the two, from 0 to 1: values, and the photos and voices of all drafts. */
export function shareUsed({ storage }: Pick<Phone, 'storage'>, drafts: readonly Draft[]): number {
  const sizes = drafts.flatMap(({ photos, voice }) =>
    [...photos, voice].map((each) => each?.kept?.size ?? 0),
  )
  const files = sizes.reduce((sum, size) => sum + size, 0)
  return Math.max(storage.usedBytes() / STORAGE_BYTES, files / FILES_BYTES)
}

export const spokenShare = (share: number): string => `${Math.min(100, Math.floor(share * 100))}%`

/** RoomShort from `REFUSED_SHARE` on. */
export function refuseWhereFull(share: number, what: '照片' | '录音' = '照片'): void {
  if (share >= REFUSED_SHARE) throw new RoomShort(share, what)
}

/** No room for more: what was written, taken and said before is all there. */
class RoomShort extends StorageFull {
  constructor(share: number, what: '照片' | '录音') {
    super(
      `手机留给小程序的空间已用 ${spokenShare(share)}，放不下新${what}了。已有的内容都还在：有网络时先把记录发出去，或删掉不要的草稿，再${what === '照片' ? '拍照' : '录音'}`,
    )
  }
}
