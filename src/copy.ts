import { setClipboardData } from '@tarojs/taro'

/** WeChat says by itself that it is copied; whoever does not allow it was told what to do instead. */
export const copy = (words: string): void =>
  void setClipboardData({ data: words }).catch(() => undefined)
