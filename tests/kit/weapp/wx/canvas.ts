// wx.createOffscreenCanvas with real pixels: pictures are decoded and scaled, boxes are filled, a picture is encoded from
// what was drawn. Letters are boxes of their height, and the words are noted; there is no font here.

import { decode, encode } from 'jpeg-js'
import { transformOf, turnedSize, turnOf, type Transform, type Turn } from '@domain/photos/turn'
import type { Phone } from '../phone'
import type { Realm } from '../realm'
import { Failed, type Part } from './part'

/** WeChat draws nothing larger, and cheap phones crash. */
const LARGEST = 1365

interface Pixels {
  width: number
  height: number
  data: Uint8Array
}

/** As it stands upright. */
function turned(lying: Pixels, turn: Turn): Pixels {
  const size = turnedSize(lying, turn)
  const data = new Uint8Array(lying.data.length)
  const [from, to] = [wordsOf(lying.data), wordsOf(data)]
  const [a, b, c, d, e, f] = transformOf(turn, size)
  for (let y = 0; y < lying.height; y += 1)
    for (let x = 0; x < lying.width; x += 1) {
      const across = Math.floor(a * (x + 0.5) + c * (y + 0.5) + e)
      const down = Math.floor(b * (x + 0.5) + d * (y + 0.5) + f)
      to[down * size.width + across] = from[y * lying.width + x]!
    }
  return { ...size, data }
}

const UNCHANGED: Transform = [1, 0, 0, 1, 0, 0]

class Picture {
  width = 0
  height = 0
  pixels: Pixels | undefined
  onload = () => {}
  onerror = (_failure: unknown) => {}

  constructor(
    private readonly phone: Phone,
    private readonly realm: Realm,
  ) {}

  set src(path: string) {
    if (this.phone.settings.canvas === 'stuck') return
    this.realm.later(() => {
      try {
        const file = this.phone.file(path)!
        const pixels = decode(file, { useTArray: true })
        this.pixels = this.phone.settings.turnsPictures ? turned(pixels, turnOf(file)) : pixels
      } catch {
        this.onerror(this.realm.into({ errMsg: 'createImage:fail' }))
        return
      }
      Object.assign(this, { width: this.pixels.width, height: this.pixels.height })
      this.onload()
    }, 0)
  }
}

/** Four bytes at a time. */
const wordsOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Uint32Array(buffer, byteOffset, byteLength / 4)

type Colour = [red: number, green: number, blue: number, opaque: number]

function colourOf(words: string): Colour {
  const parts = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(words)?.slice(1).map(Number)
  if (parts) return parts as Colour
  const hex = Number.parseInt(words.slice(1), 16)
  return [hex >> 16, (hex >> 8) & 255, hex & 255, 1]
}

class Context {
  fillStyle = '#000000'
  font = '10px sans-serif'
  textBaseline = 'alphabetic'
  private by = UNCHANGED
  private readonly before: Transform[] = []

  constructor(
    private readonly canvas: OffscreenCanvas,
    private readonly phone: Phone,
  ) {}

  save = () => void this.before.push(this.by)
  restore = () => {
    this.by = this.before.pop() ?? UNCHANGED
  }
  /** One at a time is enough here. */
  transform = (...by: Transform) => {
    this.by = by
  }

  drawImage = ({ pixels }: Picture, left: number, top: number, width: number, height: number) => {
    if (!pixels) throw new Error('an image that is not loaded')
    const columns = Array.from({ length: Math.ceil(left + width) }, (_, x) =>
      Math.floor(((x - left) * pixels.width) / width),
    )
    const from = wordsOf(pixels.data)
    const to = wordsOf(this.canvas.pixels)
    this.paint(left, top, width, height, (at, x, y) => {
      const row = Math.floor(((y - top) * pixels.height) / height)
      to[at] = from[row * pixels.width + columns[x]!]!
    })
  }

  fillRect = (left: number, top: number, width: number, height: number) => {
    const [red, green, blue, opaque] = colourOf(this.fillStyle)
    const { pixels } = this.canvas
    const mix = (at: number, part: number) => {
      pixels[at] = pixels[at]! * (1 - opaque) + part * opaque
    }
    this.paint(left, top, width, height, (at) => {
      mix(at * 4, red)
      mix(at * 4 + 1, green)
      mix(at * 4 + 2, blue)
    })
  }

  fillText = (words: string, left: number, foot: number) => {
    this.phone.written.push(words)
    const letter = Number.parseInt(this.font, 10)
    ;[...words].forEach((each, place) => {
      const narrow = each < '\u0100' ? 0.5 : 1
      if (each === ' ') return
      this.fillRect(
        left + place * letter * 0.8,
        foot - letter * 0.8,
        letter * 0.6 * narrow,
        letter * 0.7,
      )
    })
  }

  /** `dot` is told the place among the canvas’s pixels, and where it is in what is painted. */
  private paint(
    left: number,
    top: number,
    width: number,
    height: number,
    dot: (at: number, x: number, y: number) => void,
  ): void {
    const { canvas } = this
    const [a, b, c, d, e, f] = this.by
    const [wide, high] = [canvas.width, canvas.height]
    for (let y = Math.max(0, Math.ceil(top)); y < top + height; y += 1)
      for (let x = Math.max(0, Math.ceil(left)); x < left + width; x += 1) {
        const across = Math.floor(a * (x + 0.5) + c * (y + 0.5) + e)
        const down = Math.floor(b * (x + 0.5) + d * (y + 0.5) + f)
        if (across < 0 || across >= wide || down < 0 || down >= high) continue
        dot(down * wide + across, x, y)
      }
  }
}

export class OffscreenCanvas {
  pixels = new Uint8Array()
  private readonly size = { width: 0, height: 0 }

  constructor(
    { width, height }: { width: number; height: number },
    private readonly phone: Phone,
    private readonly realm: Realm,
  ) {
    this.width = width
    this.height = height
    if (phone.settings.canvas === 'textOnly') this.toDataURL = (_, quality) => this.asText(quality)
  }

  toDataURL?: (type: string, quality: number) => string

  get width(): number {
    return this.size.width
  }

  set width(width: number) {
    this.resize({ width })
  }

  get height(): number {
    return this.size.height
  }

  set height(height: number) {
    this.resize({ height })
  }

  createImage = () => new Picture(this.phone, this.realm)
  getContext = () => new Context(this, this.phone)

  jpeg(quality: number): Uint8Array {
    const { pixels: data, width, height } = this
    return encode({ data, width, height }, Math.round(quality * 100)).data
  }

  private asText(quality: number): string {
    return `data:image/jpeg;base64,${Buffer.from(this.jpeg(quality)).toString('base64')}`
  }

  /** A canvas that is resized is empty. */
  private resize(size: { width?: number; height?: number }): void {
    Object.assign(this.size, size)
    if (Math.max(this.width, this.height) > LARGEST) throw new Error('the canvas is too large')
    this.pixels = new Uint8Array(this.width * this.height * 4)
  }
}

/** Not copied over the border: the app and the phone draw on the same canvas. Old phones have none. */
export const canvasFunctions = (phone: Phone, realm: Realm): Record<string, unknown> =>
  phone.settings.canvas === 'none'
    ? {}
    : {
        createOffscreenCanvas: (size: { width: number; height: number }) =>
          new OffscreenCanvas(size, phone, realm),
      }

interface Exporting {
  canvas: OffscreenCanvas
  quality: number
  destWidth: number
  destHeight: number
}

export const canvasPart = (phone: Phone): Part => ({
  async: {
    canvasToTempFilePath({ canvas, quality, destWidth, destHeight }: Exporting) {
      if (phone.settings.canvas !== 'whole') throw new Failed('canvas is empty')
      if (destWidth !== canvas.width || destHeight !== canvas.height)
        throw new Error('this phone exports a canvas in its own size only')
      return { tempFilePath: phone.temporaryFile(canvas.jpeg(quality)) }
    },
  },
})
