// Drawn stand-ins for the photos of a patrol: nobody and no real place is on them.

import type { Chance } from '../chance'
import { Canvas, type Colour } from './canvas'

const WIDTH = 360
const HEIGHT = 270

const SKY: Colour = [176, 203, 224]
const GRASS: Colour = [104, 137, 78]
const CONCRETE: Colour = [168, 166, 158]
const DARK: Colour = [70, 72, 70]
const WALL: Colour = [226, 222, 210]
const WATER: Colour = [88, 126, 138]
const WOOD: Colour = [132, 96, 66]
const PAPER: Colour = [246, 241, 226]
const RED: Colour = [186, 46, 40]
const RUST: Colour = [150, 84, 46]

const begun = () => new Canvas(WIDTH, HEIGHT)

const outside = (horizon: number): Canvas =>
  begun()
    .fill(
      ({ y }) => y < horizon,
      SKY,
      ({ y }) => y / 6,
    )
    .fill(
      ({ y }) => y >= horizon,
      GRASS,
      ({ x, y }) => ((x * 7 + y * 13) % 23) - 11,
    )

const room = (): Canvas =>
  begun()
    .fill(
      ({ y }) => y < 200,
      WALL,
      ({ x }) => -Math.abs(x - 180) / 9,
    )
    .fill(
      ({ y }) => y >= 200,
      CONCRETE,
      ({ x, y }) => (Math.floor(x / 45 + y / 30) % 2) * 12,
    )

/** A covered clear-water tank, its lid without a lock. */
function waterTank(chance: Chance): Canvas {
  const left = chance.int(60, 110)
  return outside(chance.int(90, 120))
    .box(left, 100, 200, 130, CONCRETE)
    .box(left, 222, 200, 8, DARK)
    .box(left + 60, 84, 80, 18, RUST)
    .box(left + 94, 78, 12, 8, DARK)
    .box(left + 186, 150, 60, 12, DARK)
}

/** A stream above the intake, with rubbish on its bank. */
function source(chance: Chance): Canvas {
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

/** A place on a wall where a licence should hang, or hangs behind a cupboard. */
function licenceWall(chance: Chance): Canvas {
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
function clinicRoom(chance: Chance): Canvas {
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
function dosingPump(chance: Chance): Canvas {
  const left = chance.int(70, 120)
  return room()
    .box(left, 110, 80, 110, [58, 96, 150])
    .ellipse({ x: left + 40, y: 110 }, 40, 12, DARK)
    .box(left + 110, 150, 90, 60, CONCRETE)
    .ellipse({ x: left + 155, y: 178 }, 20, 20, DARK)
    .box(left + 76, 160, 40, 5, DARK)
}

/** A shutter that is down. */
function closedDoor(chance: Chance): Canvas {
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

const scenes = { waterTank, source, licenceWall, clinicRoom, dosingPump, closedDoor }
export type Scene = keyof typeof scenes

export const draw = (scene: Scene, chance: Chance): Buffer =>
  scenes[scene](chance).grain(9, chance).jpeg()

const byItem: Record<string, Scene> = {
  clearTankLocked: 'waterTank',
  surroundingsClean: 'waterTank',
  sourceClear: 'source',
  sourceUnspoiled: 'source',
  intakeUndisturbed: 'source',
  sourceSigned: 'source',
  disinfectionPresent: 'dosingPump',
  treatmentRunning: 'dosingPump',
  purificationPresent: 'dosingPump',
  productsApproved: 'dosingPump',
  noUntrainedStaff: 'clinicRoom',
  withinSubjects: 'clinicRoom',
  withinFiledScope: 'clinicRoom',
  physiciansQualified: 'clinicRoom',
  villageDoctorsQualified: 'clinicRoom',
}

/** What a photo of a failed item shows. */
export const sceneOf = (itemId: string): Scene => byItem[itemId] ?? 'licenceWall'
