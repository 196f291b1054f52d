import { tell } from '../dialogs'
import type { Privacy } from './contracts'

/** A browser asks by itself before it gives a picture or a place, and there is no contract of WeChat's to open. */
export const privacy: Privacy = {
  onNeeded: () => undefined,
  isNeeded: () => Promise.resolve(false),
  openContract: () =>
    void tell('用户隐私保护指引', '在微信里点这里，会打开本小程序的《用户隐私保护指引》'),
}
