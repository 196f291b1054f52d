import { privacy } from './privacy'
import { rememberedFor } from './remembered-for'
import type { Location, Position } from './contracts'
import { wordsOfFailure } from './wechat-failure'

// WeChat's own check warns of a position asked for twice within 30 seconds.
const FRESH_MILLISECONDS = 30_000
const PATIENCE_MILLISECONDS = 8_000

const NOT_AGREED = /privacy/i
const DENIED = /auth|deny|denied|permission/i

function why(words: string): string {
  if (NOT_AGREED.test(words)) return '没有同意用位置'
  if (DENIED.test(words)) return '没有允许使用位置'
  return '没有取得位置'
}

async function measure(): Promise<Position> {
  try {
    const { longitude, latitude, accuracy } = await wx.getLocation({
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: 4000,
    })
    return { longitude, latitude, accuracy, at: new Date().toISOString() }
  } catch (failure) {
    return { unavailable: why(wordsOfFailure(failure)) }
  }
}

const tooLong = () =>
  new Promise<Position>((settle) =>
    setTimeout(() => settle({ unavailable: '定位太慢，没有取得位置' }), PATIENCE_MILLISECONDS),
  )

export const location: Location = {
  position: rememberedFor(FRESH_MILLISECONDS, () => Promise.race([measure(), tooLong()])),

  async isAllowed() {
    const { authSetting } = await wx.getSetting()
    // Whoever allowed it once is asked anew where the guide has changed since.
    return authSetting['scope.userLocation'] === true && !(await privacy.isNeeded())
  },

  async choose(near) {
    try {
      const { longitude, latitude, address } = await wx.chooseLocation(near ?? {})
      return { longitude, latitude, address }
    } catch {
      return undefined
    }
  },

  async show({ longitude, latitude }, name, address) {
    await wx.openLocation({ longitude, latitude, name, address })
  },
}
