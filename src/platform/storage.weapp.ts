import { StorageFull, type Storage } from './contracts'
import { wordsOfFailure } from './wechat-failure'

const FULL = /exceed|limit|quota|full|no space/i

export const storage: Storage = {
  read(key) {
    const value: unknown = wx.getStorageSync(key)
    // WeChat answers '' for what was never written.
    return value === '' ? undefined : value
  },

  write(key, value) {
    try {
      wx.setStorageSync(key, value)
    } catch (failure) {
      const words = wordsOfFailure(failure)
      throw FULL.test(words) ? new StorageFull() : failure
    }
  },

  remove: (key) => wx.removeStorageSync(key),
  keys: () => wx.getStorageInfoSync().keys,
  usedBytes: () => wx.getStorageInfoSync().currentSize * 1024,
}
