// A drawn photo of a kitchen wall, so that the camera shows something where there is none. Every number gives another one.

import { encode } from 'jpeg-js'

const WIDTH = 960
const HEIGHT = 1280

type Colour = readonly [number, number, number]

const METAL: Colour = [150, 156, 160]
const JOINT: Colour = [170, 168, 160]
const STAIN: Colour = [178, 160, 120]
const TILE: Colour = [222, 226, 224]
const BASIN: Colour = [120, 126, 130]
const RIM: Colour = [190, 194, 196]

/** `smaller` leaves out rows and columns: every second for 2. */
export function demoPhoto(n: number, smaller = 1): Buffer {
  const [width, height] = [Math.floor(WIDTH / smaller), Math.floor(HEIGHT / smaller)]
  const data = Buffer.alloc(width * height * 4, 255)
  for (let row = 0, at = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1, at += 4)
      shade(data, at, column * smaller, row * smaller, n)
  return encode({ data, width, height }, 70).data
}

function colourAt(x: number, y: number, n: number): Colour {
  if (y > 1000) return basin(x, y)
  if (tap(x, y)) return METAL
  if (x % 120 < 4 || y % 120 < 4) return JOINT
  return isStained(Math.floor(x / 120), Math.floor(y / 120), n) ? STAIN : TILE
}

const isStained = (column: number, row: number, n: number) =>
  (column * 31 + row * 17 + n * 7) % 23 === 0

/** Left, right, top and bottom of the tap's three pipes. */
const PIPES: [number, number, number, number][] = [
  [454, 506, 700, 1000],
  [480, 640, 694, 746],
  [612, 648, 720, 820],
]

const tap = (x: number, y: number) =>
  PIPES.some(([left, right, top, bottom]) => x > left && x < right && y > top && y <= bottom)

const basin = (x: number, y: number): Colour => (Math.abs(x - 480) < 330 && y > 1060 ? BASIN : RIM)

/** Light from the upper left, and grain that `n` seeds; written in place, for there are a million of them. */
function shade(data: Buffer, at: number, x: number, y: number, n: number): void {
  const colour = colourAt(x, y, n)
  const light = 1.08 - (x / WIDTH + y / HEIGHT) * 0.16
  const grain = ((x * 7919 + y * 104_729 + n * 1_299_709) % 13) - 6
  for (let part = 0; part < 3; part += 1)
    data[at + part] = Math.max(0, Math.min(255, (colour[part] ?? 0) * light + grain))
}
