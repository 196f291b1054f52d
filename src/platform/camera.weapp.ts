import type { Camera, TakenPhoto } from './contracts'
import { isChangedMind, wordsOfFailure } from './wechat-failure'

const AT_ONCE = 9

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
    const words = wordsOfFailure(failure)
    if (isChangedMind(words)) return []
    throw new Error(words)
  }
}

export const camera: Camera = {
  async takePhotos(source, atMost) {
    const chosen = await choose(source, Math.min(atMost, AT_ONCE))
    return chosen.map((temporaryPath) => ({ temporaryPath, source }))
  },
}
