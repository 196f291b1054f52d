import { AGREE_BUTTON_ID } from './agree-button-id'
import type { Privacy } from './contracts'

// WeChat's typings have one argument for it, and call that an outcome.
type Listen = (
  listener: (
    resolve: (answer: { event: string; buttonId?: string }) => void,
    about: { referrer: string },
  ) => void,
) => void

export const privacy: Privacy = {
  onNeeded(ask) {
    // WeChat before 2.32.3 asks nobody.
    const listen = wx.onNeedPrivacyAuthorization as unknown as Listen | undefined
    listen?.((resolve, { referrer }) => {
      resolve({ event: 'exposureAuthorization' })
      void ask(referrer).then((agreed) =>
        resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON_ID } : { event: 'disagree' }),
      )
    })
  },

  isNeeded: () =>
    new Promise((settle) =>
      wx.getPrivacySetting({
        success: ({ needAuthorization }) => settle(needAuthorization),
        fail: () => settle(false),
      }),
    ),

  openContract: () => wx.openPrivacyContract({ fail: () => undefined }),
}
