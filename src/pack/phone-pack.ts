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
  current?.pack.forget()
  if (current) forgetPacks(storage)
  current = own && { personId: own._id, pack: new Pack(storage, own._id) }
  look()
}

profile.onChange(follow)
follow()

let running: { pack: Pack; done: Promise<void> } | undefined

/** Asked twice, it runs once; without `atOnce` not more often than every ten minutes. */
export function refreshPack({ atOnce = false } = {}): Promise<void> {
  const pack = packInReach()
  if (pack && running?.pack === pack) return running.done
  if (!pack || (isFresh(pack) && !atOnce)) return Promise.resolve()
  const done = refreshed(pack).finally(() => {
    if (running?.pack === pack) running = undefined
  })
  running = { pack, done }
  return done
}

function packInReach(): Pack | undefined {
  const role = profile.get()?.role
  return role && mayDo(role, 'facility.pack') && network.online() ? current?.pack : undefined
}

const isFresh = ({ readAt }: Pack): boolean =>
  readAt !== undefined && Math.abs(Date.parse(phoneNow()) - Date.parse(readAt)) < FRESH_MILLISECONDS

async function refreshed(pack: Pack): Promise<void> {
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
