import { useEffect, useRef, type PointerEvent } from 'react'
import type { InkPoint } from './ink'
import { paint, type OpenedPicture, type PaintPadProps, type PaintStroke } from './paint'
import { smallEnough } from './small-enough'

/** Painted over with a finger or with the mouse. */
export function PaintPad({ picture, shown, brush, strokes, onStroke }: PaintPadProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const points = useRef<InkPoint[]>()
  const scale = shown.width / picture.width

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    context.clearRect(0, 0, shown.width, shown.height)
    paint(context, strokes, scale)
  }, [strokes, scale, shown])

  const pointOf = ({ clientX, clientY }: PointerEvent): InkPoint => {
    const { left = 0, top = 0 } = canvas.current?.getBoundingClientRect() ?? {}
    return { x: (clientX - left) / scale, y: (clientY - top) / scale }
  }
  const move = (event: PointerEvent) => {
    if (!points.current) return
    points.current.push(pointOf(event))
    const context = canvas.current?.getContext('2d')
    if (context) paint(context, [{ points: points.current.slice(-2), brush }], scale)
  }
  const begin = (event: PointerEvent) => {
    canvas.current?.setPointerCapture(event.pointerId)
    points.current = []
    move(event)
  }
  const end = () => {
    if (points.current && points.current.length > 0) onStroke({ points: points.current, brush })
    points.current = undefined
  }
  return (
    <canvas
      ref={canvas}
      width={shown.width}
      height={shown.height}
      className="blur__pad"
      aria-label="在照片上涂抹"
      role="img"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}

const pictures = new Map<string, ImageBitmap>()

export async function openPicture(url: string): Promise<OpenedPicture> {
  const blob = await (await fetch(url)).blob()
  const picture = await createImageBitmap(blob)
  const path = URL.createObjectURL(blob)
  pictures.set(path, picture)
  return { path, width: picture.width, height: picture.height }
}

/** A temporary file. */
export async function paintedOver(
  { path, width, height }: OpenedPicture,
  strokes: readonly PaintStroke[],
): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const [context, picture] = [canvas.getContext('2d'), pictures.get(path)]
  if (!context || !picture) throw new Error('no canvas')
  context.drawImage(picture, 0, 0, width, height)
  paint(context, strokes, 1)
  const made = (quality: number) =>
    new Promise<Blob>((settle, fail) =>
      canvas.toBlob(
        (blob) => (blob ? settle(blob) : fail(new Error('no blob'))),
        'image/jpeg',
        quality,
      ),
    )
  return URL.createObjectURL(await smallEnough(made, (blob) => Promise.resolve(blob.size)))
}
