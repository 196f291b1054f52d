// The browser's file picker stands for both camera and gallery; the preview can take a drawn picture instead.

import type { Camera } from './contracts'
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

const demoPicture = () =>
  drawn(640, 480, (on) => {
    on.fillStyle = '#0b6e75'
    on.fillRect(0, 0, 640, 480)
    on.fillStyle = '#ffffff'
    on.font = '32px sans-serif'
    on.fillText('演示照片', 40, 80)
    on.fillText(new Date().toLocaleString('zh-CN'), 40, 140)
  })

export const camera: Camera = {
  async takePhotos(source, atMost) {
    const paths =
      preview.get().camera === 'demo'
        ? [await demoPicture()]
        : await Promise.all((await pick(atMost)).map(smaller))
    return paths.map((temporaryPath) => ({ temporaryPath, source }))
  },
}
