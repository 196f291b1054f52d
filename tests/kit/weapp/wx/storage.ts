// wx.setStorage and its like, with WeChat's limits: 1 MB under one key, 10 MB together.

import type { Phone } from '../phone'
import { Failed, type Part } from './part'

const PER_KEY = 1024 * 1024
const TOGETHER = 10 * 1024 * 1024

const sizeOf = (text: string) => Buffer.byteLength(text)

export function storagePart({ storage }: Phone): Part {
  const used = () => [...storage].reduce((sum, [key, text]) => sum + sizeOf(key) + sizeOf(text), 0)

  const read = (key: string): unknown => {
    const text = storage.get(key)
    return text === undefined ? '' : JSON.parse(text)
  }

  const write = (key: string, value: unknown): void => {
    const text = JSON.stringify(value === undefined ? '' : value)
    if (sizeOf(text) > PER_KEY) throw new Failed('entry size limit reached: exceed max size 1MB')
    const without = used() - sizeOf(storage.get(key) ?? '')
    if (without + sizeOf(text) > TOGETHER) throw new Failed('exceed storage max size 10Mb')
    storage.set(key, text)
  }

  const about = () => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil(used() / 1024),
    limitSize: TOGETHER / 1024,
  })

  return {
    sync: {
      getStorageSync: read,
      setStorageSync: write,
      removeStorageSync: (key: string) => void storage.delete(key),
      clearStorageSync: () => storage.clear(),
      getStorageInfoSync: about,
    },
    async: {
      getStorage({ key }: { key: string }) {
        if (!storage.has(key)) throw new Failed('data not found')
        return { data: read(key) }
      },
      setStorage: ({ key, data }: { key: string; data: unknown }) => write(key, data),
      removeStorage: ({ key }: { key: string }) => void storage.delete(key),
      clearStorage: () => storage.clear(),
      getStorageInfo: about,
    },
  }
}
