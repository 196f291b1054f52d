// A picture with its watermark on a canvas, which WeChat and the browser draw alike.

import { bandOn, type Size } from '@domain/photos/picture'

type Context = Pick<CanvasRenderingContext2D, 'drawImage' | 'fillRect' | 'fillText'> & {
  fillStyle: unknown
  font: string
  textBaseline: string
}

const GROUND = 'rgba(0, 0, 0, 0.55)'
const LETTERS = '#ffffff'

export function drawMarked(
  on: Context,
  picture: CanvasImageSource,
  { width, height }: Size,
  said: readonly string[],
): void {
  const band = bandOn({ width, height }, said)
  on.fillStyle = LETTERS
  on.fillRect(0, 0, width, height)
  on.drawImage(picture, 0, 0, width, height)
  on.fillStyle = GROUND
  on.fillRect(band.x, band.y, band.width, band.height)
  on.fillStyle = LETTERS
  on.font = `${band.letter}px sans-serif`
  on.textBaseline = 'alphabetic'
  for (const { text, x, y } of band.lines) on.fillText(text, x, y)
}
