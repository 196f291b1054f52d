import type { Chance } from '../chance'
import type { Canvas } from './canvas'
import {
  begun,
  CONCRETE,
  DARK,
  PAPER,
  RED,
  room,
  RUST,
  SKY,
  WALL,
  WATER,
  WIDTH,
  WOOD,
} from './backdrops'

/** A place on a wall where a licence should hang, or hangs behind a cupboard. */
export function licenceWall(chance: Chance): Canvas {
  const left = chance.int(60, 120)
  const canvas = room()
    .box(left, 50, 130, 92, WOOD)
    .box(left + 6, 56, 118, 80, PAPER)
  for (let line = 0; line < 4; line += 1) canvas.box(left + 22, 84 + line * 11, 84, 3, DARK)
  return canvas
    .ellipse({ x: left + 98, y: 118 }, 13, 13, RED)
    .box(left + chance.int(70, 90), 90, 140, 150, WOOD)
}

/** A treatment room: a bed, a drip stand, a shelf with medicine. */
export function clinicRoom(chance: Chance): Canvas {
  const left = chance.int(30, 70)
  const canvas = room()
    .box(left, 150, 150, 20, PAPER)
    .box(left, 170, 8, 60, DARK)
    .box(left + 142, 170, 8, 60, DARK)
    .box(left + 170, 60, 4, 170, DARK)
    .ellipse({ x: left + 172, y: 74 }, 9, 16, SKY)
    .box(258, 60, 84, 130, WOOD)
  for (let jar = 0; jar < 9; jar += 1)
    canvas.box(264 + (jar % 3) * 26, 70 + Math.floor(jar / 3) * 40, 16, 24, jar % 2 ? RED : PAPER)
  return canvas
}

/** A dosing pump beside an empty drum. */
export function dosingPump(chance: Chance): Canvas {
  const left = chance.int(70, 120)
  return room()
    .box(left, 110, 80, 110, [58, 96, 150])
    .ellipse({ x: left + 40, y: 110 }, 40, 12, DARK)
    .box(left + 110, 150, 90, 60, CONCRETE)
    .ellipse({ x: left + 155, y: 178 }, 20, 20, DARK)
    .box(left + 76, 160, 40, 5, DARK)
}

/** A notebook whose last lines are empty. */
export function ledger(chance: Chance): Canvas {
  const written = chance.int(4, 7)
  const canvas = begun()
    .fill(
      () => true,
      WOOD,
      ({ y }) => (y % 31) - 15,
    )
    .box(40, 34, 280, 204, PAPER)
    .box(178, 34, 3, 204, CONCRETE)
  for (let line = 0; line < 11; line += 1) {
    canvas.box(52, 54 + line * 17, 116, 1, CONCRETE).box(192, 54 + line * 17, 116, 1, CONCRETE)
    if (line < written) canvas.box(56, 45 + line * 17, chance.int(60, 106), 5, DARK)
  }
  return canvas
}

/** A machine on a dusty floor, its suction pipe hanging loose. */
export function workshop(chance: Chance): Canvas {
  const left = chance.int(60, 110)
  return room()
    .box(left, 120, 130, 96, [92, 110, 96])
    .ellipse({ x: left + 65, y: 150 }, 30, 30, DARK)
    .box(left + 150, 40, 22, 90, RUST)
    .box(left + 160, 126, 60, 14, RUST)
    .box(left + 20, 96, 70, 26, WALL)
    .ellipse({ x: left + 200, y: 232 }, 70, 16, PAPER)
    .box(0, 246, WIDTH, 6, RED)
}

/** A drinking-water dispenser beside a window. */
export function dispenser(chance: Chance): Canvas {
  const left = chance.int(120, 170)
  return room()
    .box(24, 30, 90, 110, SKY)
    .box(66, 30, 4, 110, WALL)
    .box(left, 120, 74, 118, PAPER)
    .ellipse({ x: left + 37, y: 84 }, 30, 40, WATER)
    .box(left + 18, 110, 38, 14, WATER)
    .box(left + 14, 150, 46, 30, DARK)
    .box(left + 22, 148, 8, 12, RED)
    .box(left + 44, 148, 8, 12, [58, 96, 150])
}
