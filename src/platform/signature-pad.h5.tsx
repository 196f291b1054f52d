import { useEffect, useRef, type PointerEvent } from 'react'
import { drawBetween, drawSigned, drawStrokes, PAD, SIGNED, type InkPoint } from './ink'
import type { SignaturePadProps } from './ink'

/** Written with a finger or with the mouse. */
export function SignaturePad({ strokes, onStroke }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const stroke = useRef<InkPoint[]>()

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    context.clearRect(0, 0, PAD.width, PAD.height)
    drawStrokes(context, strokes, 1)
  }, [strokes])

  const pointOf = ({ clientX, clientY }: PointerEvent): InkPoint => {
    const {
      left = 0,
      top = 0,
      width = 1,
      height = 1,
    } = canvas.current?.getBoundingClientRect() ?? {}
    return {
      x: ((clientX - left) * PAD.width) / width,
      y: ((clientY - top) * PAD.height) / height,
    }
  }
  const move = (event: PointerEvent) => {
    if (!stroke.current) return
    const next = pointOf(event)
    const context = canvas.current?.getContext('2d')
    if (context) drawBetween(context, stroke.current.at(-1) ?? next, next, 1)
    stroke.current.push(next)
  }
  const begin = (event: PointerEvent) => {
    canvas.current?.setPointerCapture(event.pointerId)
    stroke.current = []
    move(event)
  }
  const end = () => {
    if (stroke.current && stroke.current.length > 0) onStroke(stroke.current)
    stroke.current = undefined
  }
  return (
    <canvas
      ref={canvas}
      {...PAD}
      className="signature-pad"
      aria-label="签名处"
      role="img"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}

export async function signatureImage(strokes: SignaturePadProps['strokes']): Promise<string> {
  const drawn = Object.assign(document.createElement('canvas'), SIGNED)
  const context = drawn.getContext('2d')
  if (!context) throw new Error('no canvas')
  drawSigned(context, strokes)
  const blob = await new Promise<Blob | null>((settle) => drawn.toBlob(settle, 'image/jpeg', 0.9))
  if (!blob) throw new Error('no signature')
  return URL.createObjectURL(blob)
}
