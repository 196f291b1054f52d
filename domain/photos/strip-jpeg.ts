// A JPEG without what is not picture: where and with what it was taken (EXIF, XMP in APP1), captions (APP13), comments,
// makers' own segments, and films that some phones hang behind the end. Needed where no canvas draws the photo anew. By which
// turn it stands upright is said anew, and nothing beside that.

import { beginsWith, partAt } from './jpeg-parts'
import { turnOf, turnSegment } from './turn'

const START = 0xd8
const END = 0xd9
const COMMENT = 0xfe
const FIRST_APP = 0xe0
const LAST_APP = 0xef
/** JFIF, colour profile, and Adobe's colour transform decide how the picture looks. */
const JFIF = 0xe0
const PROFILE = 0xe2
const ADOBE = 0xee
const PROFILE_NAME = 'ICC_PROFILE\0'

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff

/** Undefined where it is no whole JPEG. */
export function strippedJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (!isJpeg(bytes)) return undefined
  const kept: Uint8Array[] = [bytes.subarray(0, 2), turnSegment(turnOf(bytes))]
  let at = 2
  for (;;) {
    const part = partAt(bytes, at)
    if (!part) return undefined
    if (isPicture(part.marker, bytes.subarray(at + 4, part.end)))
      kept.push(bytes.subarray(at, part.end))
    if (part.marker === END) return joined(kept)
    at = part.end
  }
}

function isPicture(marker: number, content: Uint8Array): boolean {
  if (marker === 0xff || marker === COMMENT) return false
  if (marker < FIRST_APP || marker > LAST_APP) return true
  if (marker === PROFILE) return beginsWith(content, PROFILE_NAME)
  return marker === JFIF ? beginsWith(content, 'JFIF\0') : marker === ADOBE
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
