// The copy of this phone's person, brought up to date in the background while there is a network.

import { useSyncExternalStore } from 'react'
import { mayDo } from '@domain/people/permissions'
import { call } from '../cloud'
import { phoneNow } from '../clock'
import { announcing } from '../platform/announcing'
import { network } from '../platform/network'
import { storage } from '../platform/storage'
import { unlessUnanswered } from '../refusals'
import { profile } from '../session'
import { forgetPacks, Pack, type PackedFacility } from './pack'

const FRESH_MILLISECONDS = 10 * 60_000

/** As it is shown: another object after each change. */
export interface Packed {
  facilities: readonly PackedFacility[]
  readAt: string
  isWhole: boolean
}

let current: { personId: string; pack: Pack } | undefined
const shown = announcing<Packed | undefined>(undefined)

function look(): void {
  const { pack } = current ?? {}
  shown.set(
    pack?.readAt === undefined
      ? undefined
      : { facilities: pack.list(), readAt: pack.readAt, isWhole: pack.isWhole },
  )
}

/** Another person's copy leaves the phone with them. */
function follow(): void {
  const own = profile.get()
  if (own?._id === current?.personId) return
  if (current) forgetPacks(storage)
  current = own && { personId: own._id, pack: new Pack(storage, own._id) }
  look()
}

profile.onChange(follow)
follow()

let running: Promise<void> | undefined

/** Asked twice, it runs once; without `atOnce` not more often than every ten minutes. */
export function refreshPack({ atOnce = false } = {}): Promise<void> {
  const own = profile.get()
  const isFresh =
    current?.pack.readAt !== undefined &&
    Math.abs(Date.parse(phoneNow()) - Date.parse(current.pack.readAt)) < FRESH_MILLISECONDS
  if (!own || !mayDo(own.role, 'facility.pack') || !network.online()) return Promise.resolve()
  if (isFresh && !atOnce) return Promise.resolve()
  running ??= refreshed().finally(() => {
    running = undefined
  })
  return running
}

async function refreshed(): Promise<void> {
  const { pack } = current ?? {}
  if (!pack) return
  await unlessUnanswered(pack.refresh((input) => call('facilities.pack', input), phoneNow()))
  look()
}

/** Makes room for what was written; it is read again when there is some. */
export function giveUpPack(): void {
  current?.pack.forget()
  look()
}

export const packedFacility = (id: string): PackedFacility | undefined => current?.pack.find(id)

export const usePacked = (): Packed | undefined => useSyncExternalStore(shown.listen, shown.get)
