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
}
