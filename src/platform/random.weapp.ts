import type { RandomBytes } from './contracts'

export const randomBytes: RandomBytes = (count) =>
  new Promise((settle, fail) =>
    wx.getRandomValues({
      length: count,
      success: ({ randomValues }) => settle(new Uint8Array(randomValues)),
      fail,
    }),
  )
