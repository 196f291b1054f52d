// A drawn photo of a kitchen wall, so that the camera shows something where there is none. Every number gives another one.

import { encode } from 'jpeg-js'

const WIDTH = 960
const HEIGHT = 1280

type Colour = [number, number, number]

export function demoPhoto(n: number): Buffer {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 4, 255)
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const [red, green, blue] = shaded(colourAt(x, y, n), x, y, n)
      pixels.set([red, green, blue], (y * WIDTH + x) * 4)
    }
  return encode({ data: pixels, width: WIDTH, height: HEIGHT }, 70).data
}

function colourAt(x: number, y: number, n: number): Colour {
  if (y > 1000) return basin(x, y)
  if (tap(x, y)) return [150, 156, 160]
  const [column, row] = [Math.floor(x / 120), Math.floor(y / 120)]
  if (x % 120 < 4 || y % 120 < 4) return [170, 168, 160]
  return isStained(column, row, n) ? [178, 160, 120] : [222, 226, 224]
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

const basin = (x: number, y: number): Colour =>
  Math.abs(x - 480) < 330 && y > 1060 ? [120, 126, 130] : [190, 194, 196]

/** Light from the upper left, and grain that `n` seeds. */
function shaded(colour: Colour, x: number, y: number, n: number): Colour {
  const light = 1.08 - (x / WIDTH + y / HEIGHT) * 0.16
  const grain = ((x * 7919 + y * 104_729 + n * 1_299_709) % 13) - 6
  return colour.map((part) => Math.max(0, Math.min(255, part * light + grain))) as Colour
}
