// A small picture to draw on, and its JPEG.

import { encode } from 'jpeg-js'
import type { Chance } from '../chance'

export type Colour = readonly [red: number, green: number, blue: number]
export interface Point {
  x: number
  y: number
}

const QUALITY = 62

export class Canvas {
  private readonly pixels: Buffer

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = Buffer.alloc(width * height * 4, 255)
  }

  /** Fills every pixel for which `inside` holds; `shade` lightens or darkens from place to place. */
  fill(inside: (point: Point) => boolean, colour: Colour, shade = (_: Point) => 0): this {
    for (let y = 0; y < this.height; y += 1)
      for (let x = 0; x < this.width; x += 1)
        if (inside({ x, y })) this.set(x, y, colour, shade({ x, y }))
    return this
  }

  box(left: number, top: number, width: number, height: number, colour: Colour): this {
    const inside = ({ x, y }: Point) =>
      x >= left && x < left + width && y >= top && y < top + height
    return this.fill(inside, colour)
  }

  ellipse(middle: Point, across: number, down: number, colour: Colour): this {
    const inside = ({ x, y }: Point) =>
      ((x - middle.x) / across) ** 2 + ((y - middle.y) / down) ** 2 <= 1
    return this.fill(inside, colour)
  }

  /** The grain of a cheap camera. */
  grain(most: number, chance: Chance): this {
    for (let from = 0; from < this.pixels.length; from += 4) {
      const off = chance.around(most)
      for (const part of [0, 1, 2]) this.put(from + part, (this.pixels[from + part] ?? 0) + off)
    }
    return this
  }

  jpeg(): Buffer {
    return encode({ data: this.pixels, width: this.width, height: this.height }, QUALITY).data
  }

  private set(x: number, y: number, colour: Colour, shade: number): void {
    const from = (y * this.width + x) * 4
    colour.forEach((value, part) => this.put(from + part, value + shade))
  }

  private put(index: number, value: number): void {
    this.pixels[index] = Math.max(0, Math.min(255, Math.round(value)))
  }
}
