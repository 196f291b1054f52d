import { fitted } from '@domain/photos/picture'
import { strippedJpeg } from '@domain/photos/strip-jpeg'
import { UnreadablePhoto, type Watermark } from './contracts'
import { drawMarked } from './draw-band'
import { files } from './files.h5'
import { smallEnough } from './small-enough'

const JPEG = 'image/jpeg'

async function drawn(picture: ImageBitmap, lines: readonly string[]): Promise<Blob> {
  const size = fitted(picture)
  const canvas = Object.assign(document.createElement('canvas'), size)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  drawMarked(context, picture, size, lines)
  const made = (quality: number) =>
    new Promise<Blob>((settle, fail) =>
      canvas.toBlob((blob) => (blob ? settle(blob) : fail(new Error('no blob'))), JPEG, quality),
    )
  return smallEnough(made, (blob) => Promise.resolve(blob.size))
}

async function plain(photo: Blob): Promise<Blob> {
  const bytes = strippedJpeg(new Uint8Array(await photo.arrayBuffer()))
  if (!bytes) throw new UnreadablePhoto()
  return new Blob([bytes.slice()], { type: JPEG })
}

export const watermark: Watermark = {
  async draw(path, lines) {
    const photo = new Blob([(await files.bytes(path)).slice()])
    const picture = await createImageBitmap(photo).catch(() => {
      throw new UnreadablePhoto()
    })
    try {
      return { temporaryPath: URL.createObjectURL(await drawn(picture, lines)) }
    } catch {
      return { temporaryPath: URL.createObjectURL(await plain(photo)), unmarked: true }
    } finally {
      picture.close()
    }
  },
}
