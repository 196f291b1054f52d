import { say } from '../dialogs'
import type { Location } from './contracts'
import { preview } from './preview.h5'

export const location: Location = {
  position() {
    const { position } = preview.get()
    return Promise.resolve(
      position
        ? { ...position, at: new Date().toISOString() }
        : { unavailable: '没有允许使用位置' },
    )
  },

  isAllowed: () => Promise.resolve(preview.get().position !== null),

  // Nor can one be tapped on here: the phone's own position stands for it.
  choose() {
    const { position } = preview.get()
    return Promise.resolve(
      position
        ? { longitude: position.longitude, latitude: position.latitude, address: '' }
        : undefined,
    )
  },

  // The browser has no map of WeChat's.
  show({ longitude, latitude }, name) {
    say(`${name}\n${longitude.toFixed(5)}, ${latitude.toFixed(5)}`)
    return Promise.resolve()
  },
}
