import { say } from '../dialogs'
import type { Location } from './contracts'
import { preview } from './preview.h5'
import { consented, privacy } from './privacy.h5'

export const location: Location = {
  async position() {
    if (!(await consented('getLocation'))) return { unavailable: '没有同意用位置' }
    const { position } = preview.get()
    return position
      ? { ...position, at: new Date().toISOString() }
      : { unavailable: '没有允许使用位置' }
  },

  isAllowed: async () => preview.get().position !== null && !(await privacy.isNeeded()),

  // Nor can one be tapped on here: the phone's own position stands for it.
  async choose() {
    if (!(await consented('chooseLocation'))) return undefined
    const { position } = preview.get()
    return position
      ? { longitude: position.longitude, latitude: position.latitude, address: '' }
      : undefined
  },

  // The browser has no map of WeChat's.
  show({ longitude, latitude }, name) {
    say(`${name}\n${longitude.toFixed(5)}, ${latitude.toFixed(5)}`)
    return Promise.resolve()
  },
}
