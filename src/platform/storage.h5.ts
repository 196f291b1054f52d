// Each person's tab has its own part of the browser's storage, as each has a phone of their own.

import { STORAGE_BYTES, StorageFull, type Storage } from './contracts'
import { preview } from './preview.h5'
import { openid } from './session.h5'

const PREFIX = `${openid}/`

export const storage: Storage = {
  read(key) {
    const text = localStorage.getItem(PREFIX + key)
    return text === null ? undefined : (JSON.parse(text) as unknown)
  },

  write(key, value) {
    const text = JSON.stringify(value)
    const { storageLeft } = preview.get()
    if (storageLeft !== null && text.length > storageLeft) throw new StorageFull()
    try {
      localStorage.setItem(PREFIX + key, text)
    } catch {
      throw new StorageFull()
    }
  },

  remove: (key) => localStorage.removeItem(PREFIX + key),
  keys: () => ownKeys().map((key) => key.slice(PREFIX.length)),

  /** What the preview's drawer says is left counts, where it says so. */
  usedBytes() {
    const { storageLeft } = preview.get()
    if (storageLeft !== null) return Math.max(0, STORAGE_BYTES - storageLeft)
    return ownKeys().reduce((sum, key) => sum + (localStorage.getItem(key) ?? '').length, 0)
  },
}

const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
