// A QR as a picture that an <Image> shows: drawn as SVG, because WeChat's canvas is another one than the browser's.

import { create } from 'qrcode/lib/core/qrcode'

/** Free space around it, without which it is not read. */
export const MARGIN = 4

export function qrPicture(words: string): string {
  const squares = squaresOf(words)
  const { size } = squares
  const whole = size + 2 * MARGIN
  const ground = `<rect width="${whole}" height="${whole}" fill="#fff"/>`
  const bars = barsOf(squares)
    .map(({ x, y, width }) => `M${x + MARGIN} ${y + MARGIN}h${width}v1h-${width}z`)
    .join('')
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole * 8}" height="${whole * 8}" ` +
    `viewBox="0 0 ${whole} ${whole}">${ground}<path fill="#000" d="${bars}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

export interface Squares {
  size: number
  get(row: number, column: number): number
}

export const squaresOf = (words: string): Squares =>
  create([{ data: bytesOf(words), mode: 'byte' }], { errorCorrectionLevel: 'M' }).modules

/** A code is a link, of ASCII alone. The package would ask for a TextEncoder, which WeChat has not. */
const bytesOf = (words: string): Uint8ClampedArray =>
  Uint8ClampedArray.from(words, (letter) => letter.charCodeAt(0))

interface Bar {
  x: number
  y: number
  width: number
}

/** Neighbouring dark squares are one bar. */
export const barsOf = (squares: Squares): Bar[] =>
  Array.from({ length: squares.size }, (_, y) => barsIn(squares, y)).flat()

function barsIn(squares: Squares, y: number): Bar[] {
  const bars: Bar[] = []
  for (let x = 0; x < squares.size;) {
    let width = 0
    while (x + width < squares.size && squares.get(y, x + width)) width += 1
    if (width > 0) bars.push({ x, y, width })
    x += width + 1
  }
  return bars
}
