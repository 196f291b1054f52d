import { stopPullDownRefresh } from '@tarojs/taro'

/** Lets go of a page that was pulled down, however the reading ends. */
export const stopPulling = (reading: Promise<unknown>): void =>
  void reading.finally(() => stopPullDownRefresh())
