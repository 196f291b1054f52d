// A picture with its watermark on a canvas, which WeChat and the browser draw alike.

import { bandOn, type Size } from '@domain/photos/picture'
import { transformOf, turnedSize, type Turn } from '@domain/photos/turn'

type Context = Pick<
  CanvasRenderingContext2D,
  'drawImage' | 'fillRect' | 'fillText' | 'save' | 'transform' | 'restore'
> & {
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
  turn: Turn = 1,
): void {
  const band = bandOn({ width, height }, said)
  on.fillStyle = LETTERS
  on.fillRect(0, 0, width, height)
  drawUpright(on, picture, { width, height }, turn)
  on.fillStyle = GROUND
  on.fillRect(band.x, band.y, band.width, band.height)
  on.fillStyle = LETTERS
  on.font = `${band.letter}px sans-serif`
  on.textBaseline = 'alphabetic'
  for (const { text, x, y } of band.lines) on.fillText(text, x, y)
}

/** As it lies where the phone does not turn it by itself. */
function drawUpright(on: Context, picture: CanvasImageSource, size: Size, turn: Turn): void {
  const lying = turnedSize(size, turn)
  on.save()
  on.transform(...transformOf(turn, size))
  on.drawImage(picture, 0, 0, lying.width, lying.height)
  on.restore()
}
