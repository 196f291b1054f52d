import type { Storage } from './contracts'
import { hadRoom } from './had-room'

/** For what was written by a person: where the phone is full, `giveWay` takes away what can be read again. */
export const recordsFirst = (storage: Storage, giveWay: () => void): Storage => ({
  ...storage,
  write(key, value) {
    if (hadRoom(() => storage.write(key, value))) return
    giveWay()
    storage.write(key, value)
  },
})
