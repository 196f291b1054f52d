// A picture drawn anew from its pixels: nothing that a camera, a phone or anybody hid beside them is left. In pure JavaScript,
// and of strangers' files: how large it becomes is known before it is read.

import { imageSize } from 'image-size'
import { decode, encode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { partAt } from '@domain/photos/jpeg-parts'
import { fitted, type Size } from '@domain/photos/picture'
import { isJpeg } from '@domain/photos/strip-jpeg'
import { transformOf, turnedSize, turnOf, type Turn } from '@domain/photos/turn'

/** Of the cameras of today's phones. Reading one takes a third of a gigabyte. */
const MOST_PIXELS = 13_000_000
const DECODER_MEGABYTES = 600
/** A picture that loads bit by bit has ten; each is another walk over all of it. */
const MOST_SCANS = 32
const QUALITY = 80
const SCAN = 0xda
const COLOURS = 3
const WHITE = 255

interface Pixels extends Size {
  /** Red, green, blue and what shines through, row by row. */
  data: Uint8Array
}

/** A JPEG of at most 1280 on its long edge; undefined where no picture can be made of it. */
export function redrawn(content: Buffer): Buffer | undefined {
  try {
    const pixels = pixelsOf(content)
    if (!pixels) return undefined
    const turn = isJpeg(content) ? turnOf(content) : 1
    return Buffer.from(encode(upright(shrunk(pixels), turn), QUALITY).data)
  } catch {
    // Whatever readers of pictures throw at junk.
    return undefined
  }
}

function pixelsOf(content: Buffer): Pixels | undefined {
  const { width, height, type } = imageSize(content)
  if (!(width * height > 0) || width * height > MOST_PIXELS) return undefined
  if (type === 'png') return PNG.sync.read(content)
  if (type !== 'jpg' || scanCount(content) > MOST_SCANS) return undefined
  return decode(content, {
    useTArray: true,
    maxResolutionInMP: MOST_PIXELS / 1_000_000,
    maxMemoryUsageInMB: DECODER_MEGABYTES,
  })
}

function scanCount(jpeg: Uint8Array): number {
  let count = 0
  let at = 2
  for (let part = partAt(jpeg, at); part && count <= MOST_SCANS; part = partAt(jpeg, at)) {
    if (part.marker === SCAN) count += 1
    at = part.end
  }
  return count
}

/** Each pixel the mean of those it stands for, on white. */
function shrunk({ width, height, data }: Pixels): Pixels {
  const small = fitted({ width, height })
  const made = Buffer.alloc(small.width * small.height * 4, WHITE)
  for (let y = 0; y < small.height; y += 1) {
    const rows = between(y, small.height, height)
    for (let x = 0; x < small.width; x += 1)
      mean(data, width, between(x, small.width, width), rows, made, (y * small.width + x) * 4)
  }
  return { ...small, data: made }
}

type Range = readonly [from: number, to: number]

const between = (place: number, of: number, outOf: number): Range => {
  const from = Math.floor((place * outOf) / of)
  return [from, Math.max(from + 1, Math.floor(((place + 1) * outOf) / of))]
}

function mean(
  data: Uint8Array,
  width: number,
  [left, right]: Range,
  [top, bottom]: Range,
  into: Uint8Array,
  place: number,
): void {
  const count = (right - left) * (bottom - top)
  for (let colour = 0; colour < COLOURS; colour += 1) {
    let sum = 0
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) {
        const at = (y * width + x) * 4
        const seen = (data[at + 3] ?? WHITE) / WHITE
        sum += (data[at + colour] ?? WHITE) * seen + WHITE * (1 - seen)
      }
    into[place + colour] = sum / count
  }
}

function upright(lying: Pixels, turn: Turn): Pixels {
  if (turn === 1) return lying
  const standing = turnedSize(lying, turn)
  const [a, b, c, d, e, f] = transformOf(turn, standing)
  const data = Buffer.alloc(lying.data.length, WHITE)
  for (let y = 0; y < lying.height; y += 1)
    for (let x = 0; x < lying.width; x += 1) {
      const across = Math.floor(a * (x + 0.5) + c * (y + 0.5) + e)
      const down = Math.floor(b * (x + 0.5) + d * (y + 0.5) + f)
      const from = (y * lying.width + x) * 4
      data.set(lying.data.subarray(from, from + 4), (down * standing.width + across) * 4)
    }
  return { ...standing, data }
}
