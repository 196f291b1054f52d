import type { FontScale } from './contracts'

export const fontScale: FontScale = {
  read: () => Math.min(1.4, Math.max(1, wx.getAppBaseInfo().fontSizeScaleFactor || 1)),
}
