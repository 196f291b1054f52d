// Checklists that are being written stay on the phone until they are published, each under a key of its own.

import { hadRoom } from '../../../platform/had-room'
import { storage } from '../../../platform/storage'
import { profile } from '../../../session'
import type { Written } from './written'

const prefix = () => `checklist/${profile.get()?._id ?? ''}/`

export const readWritten = (id: string) => storage.read(prefix() + id) as Written | undefined

/** Whether the phone had room for it. */
export const keepWritten = (written: Written): boolean =>
  hadRoom(() => storage.write(prefix() + written.id, written))

export const forgetWritten = (id: string): void => storage.remove(prefix() + id)

export const listWritten = (): Written[] =>
  storage
    .keys()
    .filter((key) => key.startsWith(prefix()))
    .map((key) => storage.read(key) as Written)
