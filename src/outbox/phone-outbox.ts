// The outbox of this phone: when it sends by itself, and how each kind of record goes out.

import type { Id } from '@domain/kernel/ids'
import type { BacklogTold } from '@domain/people/backlog'
import { mayDo } from '@domain/people/permissions'
import { call, upload } from '../cloud'
import { phoneNow } from '../clock'
import { say } from '../dialogs'
import { isInSight } from '../go'
import { giveUpPack, refreshPack } from '../pack/phone-pack'
import { files } from '../platform/files'
import { network } from '../platform/network'
import { randomBytes } from '../platform/random'
import { recordsFirst } from '../platform/records-first'
import { storage } from '../platform/storage'
import { giveUpWhatWasRead, queries } from '../queries'
import { unlessUnanswered } from '../refusals'
import { profile } from '../session'
import { tellBacklog } from './backlog'
import type { SentRecord } from './draft'
import { Drafts } from './drafts'
import { kindOf } from './kinds'
import { RESIDENT } from './kinds/resident-tip-written'
import { Outbox } from './outbox'
import { watermarking } from './watermarking'

const records = recordsFirst(storage, () => {
  giveUpPack()
  giveUpWhatWasRead()
})
const phone = { storage: records, files, now: phoneNow, randomBytes, watermarking }

export const drafts = new Drafts(phone)
export const outbox = new Outbox(phone, drafts, {
  upload,
  kindOf,
  arrived,
  isFor: (personId) => personId === RESIDENT || profile.get()?._id === personId,
  chance: Math.random,
})

/** Whoever looks at the record on its way sees it there; anybody else is told. */
function arrived(record: SentRecord): void {
  if (!isInSight(kindOf(record).pages.finish(record._id))) say(`已提交：${record.title}`)
}

async function tellOwnBacklog(personId: Id): Promise<void> {
  const own = profile.get()
  if (own?._id !== personId || !mayDo(own.role, 'backlog.tell')) return
  const tell = (told: BacklogTold) => call('backlogs.tell', told)
  await unlessUnanswered(tellBacklog(personId, drafts.list(personId), { storage, tell }))
}

let timer: ReturnType<typeof setTimeout> | undefined

/** Sends now what this person has finished, and again when the next attempt is due. */
export async function sendWaiting(personId: Id, { atOnce = false } = {}): Promise<void> {
  clearTimeout(timer)
  const [last] = outbox.sent.list(personId)
  await outbox.sendAll(personId, { atOnce })
  const [latest] = outbox.sent.list(personId)
  if (latest?._id !== last?._id) {
    void queries.invalidateQueries()
    void refreshPack({ atOnce: true })
  }
  if (network.online()) await tellOwnBacklog(personId)
  const next = outbox.queue.nextAttempt(personId)
  if (next !== undefined && network.online()) {
    clearTimeout(timer)
    timer = setTimeout(() => void sendWaiting(personId), Math.max(1_000, next - Date.now()))
  }
}
