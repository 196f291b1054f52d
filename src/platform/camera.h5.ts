// The browser's file picker stands for both camera and gallery; the preview can take a drawn picture instead.

import type { Camera } from './contracts'
import { DEMO_PHOTO } from '../../local-cloud/preview/protocol'
import { preview } from './preview.h5'

const LONG_EDGE = 1280
const QUALITY = 0.75

function pick(atMost: number): Promise<File[]> {
  return new Promise((settle) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = atMost > 1
    input.onchange = () => settle([...(input.files ?? [])].slice(0, atMost))
    input.oncancel = () => settle([])
    input.click()
  })
}

function drawn(width: number, height: number, draw: (on: CanvasRenderingContext2D) => void) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  draw(context)
  return new Promise<string>((settle, fail) =>
    canvas.toBlob(
      (blob) => (blob ? settle(URL.createObjectURL(blob)) : fail(new Error('no picture'))),
      'image/jpeg',
      QUALITY,
    ),
  )
}

async function smaller(file: File): Promise<string> {
  const picture = await createImageBitmap(file)
  const scale = LONG_EDGE / Math.max(picture.width, picture.height, LONG_EDGE)
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  return drawn(width, height, (on) => on.drawImage(picture, 0, 0, width, height))
}

let demoPictures = 0

/** The preview draws another picture each time it is asked. */
async function demoPicture(): Promise<string> {
  demoPictures += 1
  const picture = await fetch(`${DEMO_PHOTO}?n=${demoPictures}`)
  return URL.createObjectURL(await picture.blob())
}

export const camera: Camera = {
  async takePhotos(source, atMost) {
    const paths =
      preview.get().camera === 'demo'
        ? [await demoPicture()]
        : await Promise.all((await pick(atMost)).map(smaller))
    return paths.map((temporaryPath) => ({ temporaryPath, source }))
  },
}
