// What a finger writes: strokes of points, drawn as small squares along the way, which every canvas draws alike.

export interface InkPoint {
  x: number
  y: number
}
export type Stroke = readonly InkPoint[]

export interface SignaturePadProps {
  strokes: readonly Stroke[]
  onStroke(stroke: Stroke): void
}

/** In the units in which a finger moves. */
export const PAD = { width: 320, height: 180 }
/** Enough to be read on paper. */
const SCALE = 2
const NIB = 3

interface Context {
  fillStyle: unknown
  fillRect(x: number, y: number, width: number, height: number): void
}

/** Along the way from one point to the next, a step at a time. */
export function drawBetween(on: Context, from: InkPoint, to: InkPoint, scale: number): void {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)))
  for (let step = 0; step <= steps; step += 1) {
    const at = step / steps
    const x = (from.x + (to.x - from.x) * at - NIB / 2) * scale
    const y = (from.y + (to.y - from.y) * at - NIB / 2) * scale
    on.fillRect(x, y, NIB * scale, NIB * scale)
  }
}

export function drawStrokes(on: Context, strokes: readonly Stroke[], scale: number): void {
  on.fillStyle = '#1f2329'
  for (const stroke of strokes)
    stroke.forEach((point, place) => drawBetween(on, stroke[place - 1] ?? point, point, scale))
}

export const SIGNED = { width: PAD.width * SCALE, height: PAD.height * SCALE }

/** The whole signature on white. */
export function drawSigned(on: Context, strokes: readonly Stroke[]): void {
  on.fillStyle = '#ffffff'
  on.fillRect(0, 0, SIGNED.width, SIGNED.height)
  drawStrokes(on, strokes, SCALE)
}
