// Pictures as cameras give them.

import { encode } from 'jpeg-js'

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
