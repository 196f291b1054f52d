// How a camera held the picture: phones write the pixels as they lie in the sensor, and beside them by which turn they
// stand upright (EXIF Orientation, 1 to 8). Some phones draw them upright by themselves, others as they lie.

import { beginsWith, partAt } from './jpeg-parts'
import type { Size } from './picture'

/** 1 upright, 3 head down, 6 and 8 on a side; 2, 4, 5 and 7 the same in a mirror. */
export type Turn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const EXIF = 0xe1
const SCAN = 0xda
const HEADER = 'Exif\0\0'
const ORIENTATION = 0x0112
const ENTRY_BYTES = 12

/** Upright where nothing is said of it. */
export function turnOf(jpeg: Uint8Array): Turn {
  let at = 2
  for (let part = partAt(jpeg, at); part && part.marker !== SCAN; part = partAt(jpeg, at)) {
    const content = jpeg.subarray(at + 4, part.end)
    const turn = part.marker === EXIF && turnIn(content)
    if (turn) return turn
    at = part.end
  }
  return 1
}

/** In the first directory of the TIFF that EXIF is. */
function turnIn(content: Uint8Array): Turn | undefined {
  if (!beginsWith(content, HEADER)) return undefined
  const tiff = content.subarray(HEADER.length)
  const isLittle = beginsWith(tiff, 'II*\0')
  if (!isLittle && !beginsWith(tiff, 'MM\0*')) return undefined
  const number = (at: number, bytes: 2 | 4): number => {
    const letters = [...tiff.subarray(at, at + bytes)]
    return (isLittle ? letters.reverse() : letters).reduce((sum, each) => sum * 256 + each, 0)
  }
  const directory = number(4, 4)
  const count = Math.min(number(directory, 2), Math.floor(tiff.length / ENTRY_BYTES))
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * ENTRY_BYTES
    if (number(at, 2) === ORIENTATION) return asTurn(number(at + 8, 2))
  }
  return undefined
}

const asTurn = (said: number): Turn | undefined =>
  said >= 1 && said <= 8 ? (said as Turn) : undefined

const isSideways = (turn: Turn): boolean => turn > 4

/** How large it is once it stands; and lies, where it stands: it is the same swap. */
export const turnedSize = ({ width, height }: Size, turn: Turn): Size =>
  isSideways(turn) ? { width: height, height: width } : { width, height }

/** What a canvas of the upright size is transformed by, so that the picture as it lies is drawn upright. */
export function transformOf(turn: Turn, { width: w, height: h }: Size): Transform {
  const transforms: Record<Turn, Transform> = {
    1: [1, 0, 0, 1, 0, 0],
    2: [-1, 0, 0, 1, w, 0],
    3: [-1, 0, 0, -1, w, h],
    4: [1, 0, 0, -1, 0, h],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, w, 0],
    7: [0, -1, -1, 0, w, h],
    8: [0, -1, 1, 0, 0, h],
  }
  return transforms[turn]
}

export type Transform = [a: number, b: number, c: number, d: number, e: number, f: number]

/** An EXIF segment that says the turn and nothing else; none for what stands. */
export const turnSegment = (turn: Turn): Uint8Array =>
  turn === 1
    ? new Uint8Array()
    : new Uint8Array([
        ...[0xff, EXIF, 0, 34],
        ...Array.from(`${HEADER}MM\0*`, (letter) => letter.charCodeAt(0)),
        ...[0, 0, 0, 8, 0, 1, ORIENTATION >> 8, ORIENTATION & 255, 0, 3, 0, 0, 0, 1],
        ...[0, turn, 0, 0, 0, 0, 0, 0],
      ])
