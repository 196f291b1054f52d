// What WeChat shows or does for the app outside its pages.

import type { Part } from './part'

/** What the person was shown or given outside the pages, the latest of each. */
export interface Viewed {
  images?: { urls: string[]; current: string | undefined }
  document?: string
  shared?: string
  place?: object
  called?: string
  clipboard?: string
  privacyContract?: boolean
  /** `phone`: those of the phone, where WeChat itself is allowed things. */
  settings?: boolean | 'phone'
  /** What is heard, until it has been heard out or is stopped. */
  heard?: string | undefined
}

export const viewingPart = (viewed: Viewed): Part => ({
  async: {
    previewImage: ({ urls, current }: { urls: string[]; current?: string }) =>
      void (viewed.images = { urls, current: current ?? urls[0] }),
    shareFileMessage: ({ fileName }: { fileName: string }) => void (viewed.shared = fileName),
    openDocument: ({ filePath }: { filePath: string }) => void (viewed.document = filePath),
    openLocation: (place: object) => void (viewed.place = place),
    makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => void (viewed.called = phoneNumber),
    setClipboardData: ({ data }: { data: string }) => void (viewed.clipboard = data),
    openPrivacyContract: () => void (viewed.privacyContract = true),
    openSetting() {
      viewed.settings = true
      return { authSetting: {} }
    },
    openAppAuthorizeSetting: () => void (viewed.settings = 'phone'),
    vibrateShort: () => undefined,
    hideKeyboard: () => undefined,
  },
})
