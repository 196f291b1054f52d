import { tell } from '../dialogs'
import type { Privacy } from './contracts'
import { preview } from './preview.h5'

let ask = (_of: string): Promise<boolean> => Promise.resolve(true)
let hasAgreed = false

const isAsked = (): boolean => preview.get().privacy === 'unasked' && !hasAgreed

/** Where the preview's drawer says that nobody has agreed yet, private functions wait as they do in WeChat. */
export async function consented(of: string): Promise<boolean> {
  if (isAsked()) hasAgreed = await ask(of)
  return !isAsked()
}

/** There is no contract of WeChat's to open. */
export const privacy: Privacy = {
  onNeeded(how) {
    ask = how
  },
  isNeeded: () => Promise.resolve(isAsked()),
  openContract: () =>
    void tell('用户隐私保护指引', '在微信里点这里，会打开本小程序的《用户隐私保护指引》'),
}
