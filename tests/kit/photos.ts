// Pictures as cameras give them.

import { encode } from 'jpeg-js'
import { transformOf, turnedSize, turnSegment, type Turn } from '@domain/photos/turn'

/** What no uploaded photo may hold. */
export const HIDDEN = 'Exif\0\0 GPS 30.2 107.5'

/** A picture in one colour, with what a camera hides before it. */
export function picture(width: number, height: number, shade = 128): Uint8Array {
  const data = Buffer.alloc(width * height * 4, shade)
  const jpeg = encode({ width, height, data }, 60).data
  const hidden = Buffer.from(HIDDEN)
  const head = [0xff, 0xd8, 0xff, 0xe1, 0, hidden.length + 2]
  return new Uint8Array([...head, ...hidden, ...jpeg.subarray(2)])
}

/** Every pixel by chance, which no JPEG makes small. */
export function noise(width: number, height: number): Uint8Array {
  const data = Buffer.alloc(width * height * 4)
  for (let at = 0, state = 1; at < data.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    data[at] = state >>> 24
  }
  return new Uint8Array(encode({ width, height, data }, 90).data)
}

export const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** Dark above and light below once it stands upright, and written down by another turn, as phones do. */
export function lyingBy(turn: Turn, width: number, height: number): Uint8Array {
  const lying = turnedSize({ width, height }, turn)
  const [a, b, c, d, e, f] = transformOf(turn, { width, height })
  const data = Buffer.alloc(lying.width * lying.height * 4, 255)
  for (let y = 0; y < lying.height; y += 1)
    for (let x = 0; x < lying.width; x += 1) {
      const [across, down] = [x + 0.5, y + 0.5]
      const upright = [a * across + c * down + e, b * across + d * down + f]
      const shade = upright[1]! < height / 2 ? 20 : 140
      data.fill(upright[0]! < width / 2 ? shade : shade + 60, at(x, y), at(x, y) + 3)
    }
  function at(x: number, y: number): number {
    return (y * lying.width + x) * 4
  }
  const jpeg = encode({ ...lying, data }, 90).data
  return new Uint8Array([...jpeg.subarray(0, 2), ...turnSegment(turn), ...jpeg.subarray(2)])
}
