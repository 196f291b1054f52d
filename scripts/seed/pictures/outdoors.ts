import type { Chance } from '../chance'
import type { Canvas } from './canvas'
import {
  begun,
  CONCRETE,
  DARK,
  outside,
  PAPER,
  RED,
  RUST,
  SKY,
  WALL,
  WATER,
  WIDTH,
  WOOD,
} from './backdrops'

/** A covered clear-water tank, its lid without a lock. */
export function waterTank(chance: Chance): Canvas {
  const left = chance.int(60, 110)
  return outside(chance.int(90, 120))
    .box(left, 100, 200, 130, CONCRETE)
    .box(left, 222, 200, 8, DARK)
    .box(left + 60, 84, 80, 18, RUST)
    .box(left + 94, 78, 12, 8, DARK)
    .box(left + 186, 150, 60, 12, DARK)
}

/** A stream above the intake, with rubbish on its bank. */
export function source(chance: Chance): Canvas {
  const bend = chance.int(20, 45)
  const canvas = outside(70).fill(
    ({ x, y }) => y > 90 && Math.abs(x - 180 - Math.sin(y / 40) * bend) < y / 3,
    WATER,
    ({ x, y }) => ((x + y) % 17) - 8,
  )
  for (const colour of [PAPER, RED, DARK, [90, 130, 190] as const])
    canvas.box(chance.int(20, 90), chance.int(190, 240), 22, 14, colour)
  return canvas
}

/** A shutter that is down. */
export function closedDoor(chance: Chance): Canvas {
  const left = chance.int(70, 110)
  return begun()
    .fill(
      () => true,
      WALL,
      ({ x, y }) => ((x * 3 + y * 5) % 11) - 5,
    )
    .box(left - 12, 40, 204, 24, RED)
    .fill(
      ({ x, y }) => x >= left && x < left + 180 && y >= 70 && y < 240,
      CONCRETE,
      ({ y }) => (y % 12 < 2 ? -50 : 0),
    )
    .box(0, 240, WIDTH, 30, DARK)
}

/** A stall under an umbrella: a cloth with bottles and tools on it. */
export function stall(chance: Chance): Canvas {
  const left = chance.int(70, 130)
  const canvas = outside(chance.int(80, 110))
    .box(left + 96, 60, 6, 130, DARK)
    .ellipse({ x: left + 98, y: 60 }, 110, 26, RED)
    .box(left, 184, 200, 54, WOOD)
    .box(left + 10, 176, 180, 40, RED)
  for (let thing = 0; thing < 8; thing += 1)
    canvas.box(left + 22 + thing * 20, 166 + chance.int(0, 24), 9, 18, thing % 2 ? PAPER : SKY)
  return canvas
}
