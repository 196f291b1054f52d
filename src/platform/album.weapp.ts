// WeChat asks once whether pictures may be put into the phone's album; whoever refused is asked never again, but finds the
// switch in the settings.

import type { Album, Drawing } from './contracts'
import { isChangedMind, wordsOfFailure } from './wechat-failure'

const REFUSED = /auth|permission/i

/** A temporary file. Old phones, and WeChat on some computers, draw nothing out of sight. */
async function drawn({ draw, width, height }: Drawing): Promise<string> {
  try {
    const canvas = wx.createOffscreenCanvas({ type: '2d', width, height })
    draw(canvas.getContext('2d') as Parameters<typeof draw>[0])
    const size = { width, height, destWidth: width, destHeight: height }
    const { tempFilePath } = await wx.canvasToTempFilePath({
      canvas,
      ...{ x: 0, y: 0, ...size, fileType: 'png' as const, quality: 1 },
    })
    return tempFilePath
  } catch {
    throw new Error('这部手机画不了图片，请截图保存')
  }
}

export const album: Album = {
  where: '手机相册',
  async keep(drawing) {
    const filePath = await drawn(drawing)
    try {
      await wx.saveImageToPhotosAlbum({ filePath })
      return 'kept'
    } catch (failure) {
      const words = wordsOfFailure(failure)
      if (isChangedMind(words)) return 'changedMind'
      if (REFUSED.test(words)) return 'notAllowed'
      throw new Error('相册存不下，可能是手机空间满了。请清理后再试，或者截图保存')
    }
  },
  openSettings() {
    wx.openSetting({ fail: () => undefined })
  },
}
