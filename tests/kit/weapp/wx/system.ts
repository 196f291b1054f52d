// What WeChat tells of itself and of the phone.

import type { Phone } from '../phone'
import type { Realm } from '../realm'
import type { Part } from './part'

const WINDOW = {
  pixelRatio: 2,
  screenWidth: 360,
  screenHeight: 780,
  windowWidth: 360,
  windowHeight: 676,
  statusBarHeight: 24,
  screenTop: 104,
  safeArea: { left: 0, right: 360, top: 24, bottom: 764, width: 360, height: 740 },
}
const DEVICE = { platform: 'android', brand: 'Redmi', model: 'Redmi 9A', system: 'Android 10' }
const STANDARD_LETTER = 16

const appBase = ({ settings }: Phone) => ({
  SDKVersion: '3.8.9',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  host: { env: 'WeChat' },
  fontSizeScaleFactor: settings.letterScale,
  fontSizeSetting: STANDARD_LETTER * settings.letterScale,
})

export const systemPart = (phone: Phone, realm: Realm): Part => ({
  sync: {
    canIUse: () => true,
    nextTick: (run: () => void) => void realm.later(run, 0),
    getSystemInfoSync: () => ({ ...WINDOW, ...DEVICE, ...appBase(phone) }),
    getWindowInfo: () => WINDOW,
    getDeviceInfo: () => DEVICE,
    getAppBaseInfo: () => appBase(phone),
    getSystemSetting: () => ({ locationEnabled: true, deviceOrientation: 'portrait' }),
    getAppAuthorizeSetting: () => ({
      locationAuthorized: 'authorized',
      microphoneAuthorized: phone.settings.microphone === 'notForWeChat' ? 'denied' : 'authorized',
    }),
    getMenuButtonBoundingClientRect: () => ({ left: 266, right: 353, top: 28, bottom: 60 }),
    getAccountInfoSync: () => ({ miniProgram: { envVersion: 'release', version: '1.2.3' } }),
  },
  async: {
    getSystemInfo: () => ({ ...WINDOW, ...DEVICE, ...appBase(phone) }),
    getRandomValues: ({ length }: { length: number }) => ({
      randomValues: crypto.getRandomValues(new Uint8Array(length)),
    }),
  },
})
