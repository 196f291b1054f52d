import type { Camera, TakenPhoto } from './contracts'

const LONG_EDGE = 1280
const QUALITY = 75

/** iPhones compress only JPEG; a photo that cannot be made smaller is taken as it is. */
async function smaller(path: string): Promise<string> {
  try {
    const { width, height } = await wx.getImageInfo({ src: path })
    const scale = LONG_EDGE / Math.max(width, height, LONG_EDGE)
    const compressed = await wx.compressImage({
      src: path,
      quality: QUALITY,
      ...(scale < 1 && {
        compressedWidth: Math.round(width * scale),
        compressedHeight: Math.round(height * scale),
      }),
    })
    return compressed.tempFilePath
  } catch {
    return path
  }
}

const CANCELLED = /cancel/i

async function choose(source: TakenPhoto['source'], count: number): Promise<string[]> {
  try {
    const { tempFiles } = await wx.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: [source === 'camera' ? 'camera' : 'album'],
      sizeType: ['compressed'],
      camera: 'back',
    })
    return tempFiles.map(({ tempFilePath }) => tempFilePath)
  } catch (failure) {
    const words = (failure as { errMsg?: string }).errMsg ?? String(failure)
    if (CANCELLED.test(words)) return []
    throw new Error(words)
  }
}

export const camera: Camera = {
  async takePhotos(source, atMost) {
    const chosen = await choose(source, Math.min(atMost, 9))
    return Promise.all(chosen.map(async (path) => ({ temporaryPath: await smaller(path), source })))
  },
}
