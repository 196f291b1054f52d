// The browser keeps a picture among its downloads.

import type { Album, Drawing } from './contracts'
import { consented } from './privacy.h5'

async function drawn({ draw, width, height }: Drawing): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')
  if (context) draw(context)
  const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'))
  if (!blob) throw new Error('这个浏览器画不了图片，请截图保存')
  return blob
}

export const album: Album = {
  where: '浏览器的下载文件夹',
  async keep(drawing, name) {
    if (!(await consented('saveImageToPhotosAlbum'))) return 'changedMind'
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await drawn(drawing))
    link.download = `${name}.png`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    return 'kept'
  },
  openSettings: () => undefined,
}
