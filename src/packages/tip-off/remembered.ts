// What was sent from this phone, so that it can be followed without typing the code: the closed box only, from which nobody
// reads the code.

import type { Id } from '@domain/kernel/ids'
import type { SealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import { hadRoom } from '../../platform/had-room'
import { storage } from '../../platform/storage'

const KEY = 'followed'
const MOST = 20

export interface Remembered {
  _id: Id
  place: string
  at: Instant
  receipt: SealedBox
}

export const remembered = (): Remembered[] => (storage.read(KEY) as Remembered[] | undefined) ?? []

export function remember(tip: Remembered): void {
  const others = remembered().filter(({ _id }) => _id !== tip._id)
  hadRoom(() => storage.write(KEY, [tip, ...others].slice(0, MOST)))
}

export const forgetAll = (): void => storage.remove(KEY)

export const forget = (id: Id): void =>
  storage.write(
    KEY,
    remembered().filter(({ _id }) => _id !== id),
  )
