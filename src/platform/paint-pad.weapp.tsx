import { useEffect, useRef } from 'react'
import { Canvas } from '@tarojs/components'
import { createSelectorQuery, nextTick } from '@tarojs/taro'
import type { InkPoint } from './ink'
import { paint, type OpenedPicture, type PaintPadProps, type PaintStroke } from './paint'
import { smallEnough } from './small-enough'
import { exported, loaded, sizeOf } from './watermark.weapp'

const ID = 'paint-pad'

interface Node {
  width: number
  height: number
  getContext(kind: '2d'): Parameters<typeof paint>[0]
}

interface Touched {
  changedTouches: { x: number; y: number }[]
}

/** Over the picture; where the phone shows no canvas, what is painted is still on the copy. */
export function PaintPad({ picture, shown, brush, strokes, onStroke }: PaintPadProps) {
  const node = useRef<Node>()
  const points = useRef<InkPoint[]>([])
  const scale = shown.width / picture.width
  const dots = wx.getWindowInfo().pixelRatio
  const redraw = () => {
    const canvas = node.current
    if (!canvas) return
    // A canvas that is given its size is empty.
    canvas.width = canvas.width
    paint(canvas.getContext('2d'), strokes, scale * dots)
  }
  const latest = useRef(redraw)
  latest.current = redraw

  useEffect(() => {
    nextTick(() =>
      createSelectorQuery()
        .select(`#${ID}`)
        .fields({ node: true })
        .exec(([found]: ({ node?: Node } | undefined)[]) => {
          if (!found?.node) return
          found.node.width = Math.round(shown.width * dots)
          found.node.height = Math.round(shown.height * dots)
          node.current = found.node
          latest.current()
        }),
    )
  }, [shown, dots])
  useEffect(() => latest.current(), [strokes])

  const move = (event: unknown) => {
    const { x = 0, y = 0 } = (event as Touched).changedTouches[0] ?? {}
    points.current.push({ x: x / scale, y: y / scale })
    const context = node.current?.getContext('2d')
    if (context) paint(context, [{ points: points.current.slice(-2), brush }], scale * dots)
  }
  const begin = (event: unknown) => {
    points.current = []
    move(event)
  }
  const end = () => {
    if (points.current.length > 0) onStroke({ points: points.current, brush })
    points.current = []
  }
  return (
    <Canvas
      type="2d"
      id={ID}
      className="blur__pad"
      disableScroll
      onTouchStart={begin}
      onTouchMove={move}
      onTouchEnd={end}
      onTouchCancel={end}
    />
  )
}

type Downloaded = WechatMiniprogram.DownloadFileSuccessCallbackResult

export async function openPicture(url: string): Promise<OpenedPicture> {
  const { statusCode, tempFilePath } = await new Promise<Downloaded>((success, fail) =>
    wx.downloadFile({ url, success, fail }),
  )
  if (statusCode !== 200) throw new Error(`A picture was answered with status ${statusCode}`)
  const { width, height } = await wx.getImageInfo({ src: tempFilePath })
  return { path: tempFilePath, width, height }
}

/** A temporary file; throws on a phone that draws nothing out of sight. */
export async function paintedOver(
  { path, width, height }: OpenedPicture,
  strokes: readonly PaintStroke[],
): Promise<string> {
  const canvas = wx.createOffscreenCanvas({ type: '2d', width, height })
  const picture = await loaded(canvas, path)
  const context = canvas.getContext('2d') as Parameters<typeof paint>[0] &
    Pick<CanvasRenderingContext2D, 'drawImage'>
  context.drawImage(picture as unknown as CanvasImageSource, 0, 0, width, height)
  paint(context, strokes, 1)
  return smallEnough((quality) => exported(canvas, { width, height }, quality), sizeOf)
}
