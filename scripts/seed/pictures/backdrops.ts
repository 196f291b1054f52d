// What every picture begins with, and its colours.

import { Canvas, type Colour } from './canvas'

export const WIDTH = 360
const HEIGHT = 270

export const SKY: Colour = [176, 203, 224]
const GRASS: Colour = [104, 137, 78]
export const CONCRETE: Colour = [168, 166, 158]
export const DARK: Colour = [70, 72, 70]
export const WALL: Colour = [226, 222, 210]
export const WATER: Colour = [88, 126, 138]
export const WOOD: Colour = [132, 96, 66]
export const PAPER: Colour = [246, 241, 226]
export const RED: Colour = [186, 46, 40]
export const RUST: Colour = [150, 84, 46]

export const begun = () => new Canvas(WIDTH, HEIGHT)

export const outside = (horizon: number): Canvas =>
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

export const room = (): Canvas =>
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
