// Old phones and WeChat on a computer draw only some of it. Then the photo is kept without its watermark, and the record
// says so: a photo without words is worth more than none.

import { fitted, type Size } from '@domain/photos/picture'
import { strippedJpeg } from '@domain/photos/strip-jpeg'
import { turnedSize, turnOf, type Turn } from '@domain/photos/turn'
import { UnreadablePhoto, type Watermark } from './contracts'
import { drawMarked } from './draw-band'
import { smallEnough } from './small-enough'
import { TALL_ONCE_TURNED } from './tall-once-turned'

const disk = wx.getFileSystemManager()

interface Callbacks<Answer> {
  success(answer: Answer): void
  fail(failure: unknown): void
}

const done = <Answer>(start: (callbacks: Callbacks<Answer>) => void) =>
  new Promise<Answer>((success, fail) => start({ success, fail }))

export const sizeOf = async (filePath: string): Promise<number> =>
  (await done<{ size: number }>((callbacks) => disk.getFileInfo({ filePath, ...callbacks }))).size

async function bytesOf(filePath: string): Promise<Uint8Array> {
  const { data } = await done<{ data: string | ArrayBuffer }>((callbacks) =>
    disk.readFile({ filePath, ...callbacks }),
  )
  return new Uint8Array(data as ArrayBuffer)
}

// A few in turn, so that none is written over before it is kept.
const DRAWN_FILES = 4
let drawnCount = 0

/** WeChat has no temporary file that one may write. */
async function written(data: string | ArrayBuffer, encoding?: 'base64'): Promise<string> {
  drawnCount = (drawnCount + 1) % DRAWN_FILES
  const filePath = `${wx.env.USER_DATA_PATH}/drawn-${drawnCount}.jpg`
  await done((callbacks) =>
    disk.writeFile({ filePath, data, ...(encoding && { encoding }), ...callbacks }),
  )
  return filePath
}

type Canvas = WechatMiniprogram.OffscreenCanvas & {
  toDataURL?(type: string, quality: number): string
}
type Picture = Size & { onload(): void; onerror(failure: unknown): void; src: string }

export function loaded(canvas: Canvas, path: string): Promise<Picture> {
  const picture = canvas.createImage() as unknown as Picture
  return new Promise((settle, fail) => {
    picture.onload = () => settle(picture)
    picture.onerror = fail
    picture.src = path
  })
}

/** WeChat on some computers exports no canvas out of sight, but gives its picture as text. */
export async function exported(
  canvas: Canvas,
  { width, height }: Size,
  quality: number,
): Promise<string> {
  const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
  try {
    const { tempFilePath } = await wx.canvasToTempFilePath({
      canvas,
      ...size,
      ...{ fileType: 'jpg' as const, quality },
    })
    return tempFilePath
  } catch (failure) {
    const [, text] = canvas.toDataURL?.('image/jpeg', quality).split('base64,') ?? []
    if (!text) throw failure
    return written(text, 'base64')
  }
}

async function drawn(path: string, lines: readonly string[]): Promise<string> {
  const { width, height } = await wx.getImageInfo({ src: path })
  const canvas: Canvas = wx.createOffscreenCanvas({ type: '2d', ...fitted({ width, height }) })
  const picture = await loaded(canvas, path)
  const turn = await turnLeft(canvas, path)
  const size = fitted(turnedSize(picture, turn))
  Object.assign(canvas, size)
  const context = canvas.getContext('2d') as Parameters<typeof drawMarked>[0]
  drawMarked(context, picture as unknown as CanvasImageSource, size, lines, turn)
  return smallEnough((quality) => exported(canvas, size, quality), sizeOf)
}

/** By which turn a picture is still to be drawn on this phone. */
async function turnLeft(canvas: Canvas, path: string): Promise<Turn> {
  const turn = turnOf(await bytesOf(path))
  return turn === 1 || (await turnsByItself(canvas)) ? 1 : turn
}

/** WeChat says it nowhere, and phones differ: a picture that is wide as it lies and tall as it stands is tried. */
async function turnsByItself(canvas: Canvas): Promise<boolean> {
  const { width, height } = await loaded(canvas, await written(TALL_ONCE_TURNED, 'base64'))
  return height > width
}

async function plain(path: string): Promise<string> {
  const small = await smallEnough((quality) => compressed(path, quality), sizeOf)
  const bytes = strippedJpeg(await bytesOf(small))
  if (!bytes) throw new UnreadablePhoto()
  return written(bytes.slice().buffer)
}

/** iPhones compress only JPEG; a photo that cannot be made smaller is taken as it is. */
async function compressed(src: string, quality: number): Promise<string> {
  try {
    const { width, height } = await wx.getImageInfo({ src })
    const size = fitted({ width, height })
    const { tempFilePath } = await wx.compressImage({
      src,
      quality: Math.round(quality * 100),
      ...(size.width < width && { compressedWidth: size.width, compressedHeight: size.height }),
    })
    return tempFilePath
  } catch {
    return src
  }
}

/** A picture that some phones never say is loaded would hold up its record for good. */
const WITHIN_MILLISECONDS = 20_000

function inTime<Made>(making: Promise<Made>): Promise<Made> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('not in time')), WITHIN_MILLISECONDS)
  })
  return Promise.race([making, late]).finally(() => clearTimeout(timer))
}

export const watermark: Watermark = {
  async draw(path, lines) {
    try {
      return { temporaryPath: await inTime(drawn(path, lines)) }
    } catch {
      return { temporaryPath: await inTime(plain(path)), unmarked: true }
    }
  },
}
