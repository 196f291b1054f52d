// A small picture to draw on, and its JPEG.

import { encode } from 'jpeg-js'
import type { Chance } from '../chance'

export type Colour = readonly [red: number, green: number, blue: number]
export interface Point {
  x: number
  y: number
}

const QUALITY = 62
/** No divisor of a row, so that no stripes are seen. */
const GRAINS = 4999

export class Canvas {
  /** Red, green, blue and how opaque; what is too bright or too dark is held at the limit. */
  private readonly pixels: Uint8ClampedArray

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  }

  /** Fills every pixel for which `inside` holds; `shade` lightens or darkens from place to place. */
  fill(inside: (point: Point) => boolean, colour: Colour, shade = (_: Point) => 0): this {
    return this.fillWithin([0, 0, this.width, this.height], inside, colour, shade)
  }

  box(left: number, top: number, width: number, height: number, colour: Colour): this {
    return this.fillWithin([left, top, left + width, top + height], () => true, colour)
  }

  ellipse({ x: left, y: top }: Point, across: number, down: number, colour: Colour): this {
    const inside = ({ x, y }: Point) => ((x - left) / across) ** 2 + ((y - top) / down) ** 2 <= 1
    const bounds = [left - across, top - down, left + across + 1, top + down + 1] as const
    return this.fillWithin(bounds, inside, colour)
  }

  /** The grain of a cheap camera. */
  grain(most: number, chance: Chance): this {
    const grains = Array.from({ length: GRAINS }, () => chance.around(most))
    const { pixels } = this
    for (let from = 0; from < pixels.length; from += 4) {
      const off = grains[(from / 4) % GRAINS] ?? 0
      for (let part = from; part < from + 3; part += 1) pixels[part] = (pixels[part] ?? 0) + off
    }
    return this
  }

  jpeg(): Buffer {
    const data = Buffer.from(this.pixels.buffer)
    return encode({ data, width: this.width, height: this.height }, QUALITY).data
  }

  /** From the first corner up to the second, as far as that is on the picture. */
  private fillWithin(
    [left, top, right, bottom]: readonly [number, number, number, number],
    inside: (point: Point) => boolean,
    [red, green, blue]: Colour,
    shade = (_: Point) => 0,
  ): this {
    const { pixels, width } = this
    const [highest, lowest] = [Math.max(0, Math.ceil(top)), Math.min(this.height, bottom)]
    const [first, last] = [Math.max(0, Math.ceil(left)), Math.min(width, right)]
    // One for all: a demo county's pictures have a hundred million of them.
    const point = { x: first, y: highest }
    for (; point.y < lowest; point.y += 1)
      for (point.x = first; point.x < last; point.x += 1) {
        if (!inside(point)) continue
        const from = (point.y * width + point.x) * 4
        const off = shade(point)
        pixels[from] = red + off
        pixels[from + 1] = green + off
        pixels[from + 2] = blue + off
      }
    return this
  }
}
