// What covers faces and plates: solid squares along the way of a finger, which leave nothing to be guessed of what is below.

import type { Size } from '@domain/photos/picture'
import type { InkPoint } from './ink'

/** In pixels of the picture. */
export interface PaintStroke {
  points: readonly InkPoint[]
  /** How wide it covers. */
  brush: number
}

export const brushes = {
  wide: { name: '大块', ofLongEdge: 0.08 },
  fine: { name: '小块', ofLongEdge: 0.03 },
} as const
export type Brush = keyof typeof brushes

export const brushOn = ({ width, height }: Size, brush: Brush): number =>
  Math.ceil(Math.max(width, height) * brushes[brush].ofLongEdge)

interface Context {
  fillStyle: unknown
  fillRect(x: number, y: number, width: number, height: number): void
}

const COVER = '#575d66'
/** Of a brush: so close that nothing shows between two squares. */
const STEP = 1 / 3

/** `scale` is how many of the canvas's pixels one of the picture takes. */
export function paint(on: Context, strokes: readonly PaintStroke[], scale: number): void {
  on.fillStyle = COVER
  for (const { points, brush } of strokes)
    points.forEach((point, place) => cover(on, points[place - 1] ?? point, point, brush, scale))
}

function cover(on: Context, from: InkPoint, to: InkPoint, brush: number, scale: number): void {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (brush * STEP)))
  for (let step = 0; step <= steps; step += 1) {
    const at = step / steps
    const x = (from.x + (to.x - from.x) * at - brush / 2) * scale
    const y = (from.y + (to.y - from.y) * at - brush / 2) * scale
    on.fillRect(x, y, brush * scale, brush * scale)
  }
}

/** A picture of the cloud, on the phone for as long as the page lives. */
export interface OpenedPicture extends Size {
  path: string
}

export interface PaintPadProps {
  picture: OpenedPicture
  /** In what the finger moves in: how large the picture is shown. */
  shown: Size
  brush: number
  strokes: readonly PaintStroke[]
  onStroke(stroke: PaintStroke): void
}
