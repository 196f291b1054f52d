import type { Chance } from '../chance'
import { Canvas } from './canvas'

const INK = [31, 35, 41] as const

/** A few strokes of a finger on white. */
export function signature(chance: Chance): Canvas {
  const canvas = new Canvas(320, 180)
  for (let stroke = 0; stroke < 5; stroke += 1) {
    let [x, y] = [40 + stroke * 50, chance.int(60, 120)]
    const [across, down] = [chance.int(1, 3), chance.int(0, 4) - 2]
    for (let step = 0; step < 26; step += 1) {
      canvas.box(x, y, 4, 4, INK)
      x += across
      y += step % 13 < 7 ? down : -down
    }
  }
  return canvas
}
