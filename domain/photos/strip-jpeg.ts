// A JPEG without what is not picture: where and with what it was taken (EXIF, XMP in APP1), captions (APP13), comments,
// makers' own segments, and films that some phones hang behind the end. Needed where no canvas draws the photo anew.

const START = 0xd8
const END = 0xd9
const SCAN = 0xda
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
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
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

interface Part {
  marker: number
  end: number
}

/** The segment that begins here, with the letters of a scan behind its head. */
function partAt(bytes: Uint8Array, at: number): Part | undefined {
  const marker = bytes[at + 1]
  if (bytes[at] !== 0xff || marker === undefined) return undefined
  if (marker === END) return { marker, end: at + 2 }
  // A marker may be led in by any number of the same letter.
  if (marker === 0xff) return { marker, end: at + 1 }
  const [high, low] = [bytes[at + 2], bytes[at + 3]]
  if (high === undefined || low === undefined || marker === 0) return undefined
  const head = at + 2 + high * 256 + low
  if (head > bytes.length || head < at + 4) return undefined
  return { marker, end: marker === SCAN ? endOfScan(bytes, head) : head }
}

/** A scan goes on until a marker that is no restart and no stuffing. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.length
}

function isPicture(marker: number, content: Uint8Array): boolean {
  if (marker === 0xff || marker === COMMENT) return false
  if (marker < FIRST_APP || marker > LAST_APP) return true
  if (marker === PROFILE) return beginsWith(content, PROFILE_NAME)
  return marker === JFIF ? beginsWith(content, 'JFIF\0') : marker === ADOBE
}

const beginsWith = (content: Uint8Array, words: string): boolean =>
  [...words].every((letter, place) => content[place] === letter.charCodeAt(0))

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
