import { useEffect, useRef } from 'react'
import { Canvas } from '@tarojs/components'
import { createSelectorQuery, nextTick } from '@tarojs/taro'
import {
  drawBetween,
  drawSigned,
  drawStrokes,
  SIGNED,
  type InkPoint,
  type SignaturePadProps,
} from './ink'

const ID = 'signature-pad'
const QUALITY = 0.9

interface Node {
  width: number
  height: number
  getContext(kind: '2d'): Parameters<typeof drawStrokes>[0]
}

interface Touched {
  changedTouches: { x: number; y: number }[]
}

const pointOf = (event: unknown): InkPoint => {
  const { x = 0, y = 0 } = (event as Touched).changedTouches[0] ?? {}
  return { x, y }
}

/** Ink follows the finger; where the phone gives no canvas, the strokes are kept all the same. */
export function SignaturePad({ strokes, onStroke }: SignaturePadProps) {
  const node = useRef<Node>()
  const stroke = useRef<InkPoint[]>([])
  const scale = wx.getWindowInfo().pixelRatio
  const redraw = () => {
    const canvas = node.current
    if (!canvas) return
    // A canvas that is given its size is empty.
    canvas.width = canvas.width
    drawStrokes(canvas.getContext('2d'), strokes, scale)
  }
  const latest = useRef(redraw)
  latest.current = redraw

  useEffect(() => {
    nextTick(() =>
      createSelectorQuery()
        .select(`#${ID}`)
        .fields({ node: true, size: true })
        .exec(([found]: ({ node?: Node; width: number; height: number } | undefined)[]) => {
          if (!found?.node) return
          found.node.width = found.width * scale
          found.node.height = found.height * scale
          node.current = found.node
          latest.current()
        }),
    )
  }, [scale])
  useEffect(() => latest.current(), [strokes])

  const move = (event: unknown) => {
    const next = pointOf(event)
    const before = stroke.current.at(-1) ?? next
    stroke.current.push(next)
    const context = node.current?.getContext('2d')
    if (!context) return
    context.fillStyle = '#1f2329'
    drawBetween(context, before, next, scale)
  }
  const begin = (event: unknown) => {
    stroke.current = []
    move(event)
  }
  const end = () => {
    if (stroke.current.length > 0) onStroke(stroke.current)
    stroke.current = []
  }
  return (
    <Canvas
      type="2d"
      id={ID}
      className="signature-pad"
      disableScroll
      onTouchStart={begin}
      onTouchMove={move}
      onTouchEnd={end}
      onTouchCancel={end}
    />
  )
}

/** A temporary file; throws on a phone that draws nothing out of sight. */
export async function signatureImage(strokes: SignaturePadProps['strokes']): Promise<string> {
  const canvas = wx.createOffscreenCanvas({ type: '2d', ...SIGNED })
  drawSigned(canvas.getContext('2d') as Parameters<typeof drawSigned>[0], strokes)
  const { tempFilePath } = await wx.canvasToTempFilePath({
    canvas,
    ...{ x: 0, y: 0, ...SIGNED, destWidth: SIGNED.width, destHeight: SIGNED.height },
    ...{ fileType: 'jpg' as const, quality: QUALITY },
  })
  return tempFilePath
}
