// The outbox of this phone: when it sends by itself, and how each kind of record goes out.

import type { Id } from '@domain/kernel/ids'
import { upload } from '../cloud'
import { phoneNow } from '../clock'
import { files } from '../platform/files'
import { network } from '../platform/network'
import { randomBytes } from '../platform/random'
import { storage } from '../platform/storage'
import { queries } from '../queries'
import { profile } from '../session'
import { Drafts } from './drafts'
import { Outbox } from './outbox'
import { sendPatrol } from './send-patrol'

const phone = { storage, files, now: phoneNow, randomBytes }

export const drafts = new Drafts(phone)
export const outbox = new Outbox(phone, drafts, {
  upload,
  send: { patrol: sendPatrol },
  isFor: (personId) => profile.get()?._id === personId,
  chance: Math.random,
})

let timer: ReturnType<typeof setTimeout> | undefined

/** Sends now what this person has finished, and again when the next attempt is due. */
export async function sendWaiting(personId: Id, { atOnce = false } = {}): Promise<void> {
  clearTimeout(timer)
  const [last] = outbox.sent.list(personId)
  await outbox.sendAll(personId, { atOnce })
  const [latest] = outbox.sent.list(personId)
  if (latest?._id !== last?._id) void queries.invalidateQueries()
  const next = outbox.nextAttempt(personId)
  if (next !== undefined && network.online()) {
    timer = setTimeout(() => void sendWaiting(personId), Math.max(1_000, next - Date.now()))
  }
}
