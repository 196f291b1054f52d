// Draws the tab bar's icons, 81 by 81 pixels, into src/icons: `npx tsx scripts/draw-icons.ts`.

import { writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'

const SIDE = 81
const SAMPLES = 4
const LINE = 3.2

type Shape = (x: number, y: number) => number
type Point = readonly [number, number]

/** Distance to a line through all the points. */
const path =
  (...points: Point[]): Shape =>
  (x, y) =>
    Math.min(...points.slice(1).map((to, place) => toSegment(x, y, points[place] as Point, to)))

function toSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)
  const held = Math.max(0, Math.min(1, along))
  return Math.hypot(x - ax - held * dx, y - ay - held * dy)
}

const circle =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.abs(Math.hypot(x - cx, y - cy) - radius)

const above =
  (limit: number, shape: Shape): Shape =>
  (x, y) =>
    y > limit ? Infinity : shape(x, y)

const icons: Record<string, Shape[]> = {
  home: [
    path([14, 40], [40.5, 17], [67, 40]),
    path([22, 36], [22, 65], [59, 65], [59, 36]),
    path([40.5, 65], [40.5, 50]),
  ],
  inbox: [
    path([16, 22], [65, 22], [65, 60], [16, 60], [16, 22]),
    path([16, 24], [40.5, 43], [65, 24]),
  ],
  me: [circle(40.5, 28, 12), above(65, circle(40.5, 69, 25)), path([15.8, 65], [65.2, 65])],
}

const colours = { '': [0x57, 0x5d, 0x66], '-selected': [0x0b, 0x6e, 0x75] } as const

/** How much of a pixel is covered by the lines, 0 to 1. */
function coverage(shapes: Shape[], left: number, top: number): number {
  let covered = 0
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = left + ((sample % SAMPLES) + 0.5) / SAMPLES
    const y = top + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES
    if (shapes.some((shape) => shape(x, y) <= LINE)) covered += 1
  }
  return covered / (SAMPLES * SAMPLES)
}

function draw(shapes: Shape[], [red, green, blue]: readonly [number, number, number]): Buffer {
  const picture = new PNG({ width: SIDE, height: SIDE })
  for (let pixel = 0; pixel < SIDE * SIDE; pixel += 1) {
    const alpha = Math.round(255 * coverage(shapes, pixel % SIDE, Math.floor(pixel / SIDE)))
    picture.data.set([red, green, blue, alpha], pixel * 4)
  }
  return PNG.sync.write(picture)
}

for (const [name, shapes] of Object.entries(icons))
  for (const [suffix, colour] of Object.entries(colours))
    writeFileSync(`src/icons/${name}${suffix}.png`, draw(shapes, colour))
