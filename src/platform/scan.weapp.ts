import type { Scan } from './contracts'
import { wordsOfFailure } from './wechat-failure'

const CANCELLED = /cancel/i

export const scan: Scan = async () => {
  try {
    const { result, path } = await wx.scanCode({})
    // A mini-program code has no words of its own but leads to a page.
    return { said: result || path || '' }
  } catch (failure) {
    const words = wordsOfFailure(failure)
    return CANCELLED.test(words) ? 'changedMind' : 'cannot'
  }
}
