// The storage keeps whose WeChat uploaded a file, for as long as the file is there, and its owner could write over it. So the
// timer takes over what a resident uploaded: the original goes where only functions write, encrypted; a picture is drawn anew
// from its pixels; and the upload is deleted once WeChat has looked at it, or had the time to (docs/decisions/0046).

import { hashOfBytes } from '@domain/kernel/hash'
import { addHours, type Instant } from '@domain/kernel/time'
import type { ContentCheck } from '@domain/photos/content-check'
import { checkedFiles } from '@domain/tip-offs/check-words'
import {
  DRAWN_AT_MOST,
  filesOf,
  lastSentAt,
  tipFileId,
  type Sent,
  type TipFile,
} from '@domain/tip-offs/tip-file'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { database, download, is, removeFiles, upload } from '../kernel/cloud'
import { keepOriginal, LARGEST_FILE, openOriginal, unguessable } from '../kernel/originals'
import { requestByItself, writeOnly } from '../kernel/perform'
import { redrawn } from '../kernel/redraw'
import { soundEnding } from '../kernel/strangers-endings'
import { store } from '../kernel/store'
import { foundByWeChat, nextLook } from './wechat-looks'

const TIPS_AT_ONCE = 30
/** One file more may take as long again. */
const WITHIN_MILLISECONDS = 8_000
const HOURS_BETWEEN_TRIES = 1
/** A file that could not be read for so long is not there for us. */
const GIVEN_UP_HOURS = 24

/** How many tips were looked at. */
export async function keepTipFiles(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  const due = await store.list('tipOffs', {
    where: { keepAt: is.lte(now) },
    order: { keepAt: 'asc' },
    limit: TIPS_AT_ONCE,
  })
  let count = 0
  for (const tip of due) {
    if (performance.now() > until) break
    const keepAt = addHours(now, HOURS_BETWEEN_TRIES)
    if (await moveKeepAt(tip, keepAt)) await keepClaimed({ ...tip, keepAt }, now, until)
    count += 1
  }
  return count
}

/** Claims the tip: whether no other run of the timer has. One that fails or is killed does not come first again. */
async function moveKeepAt({ _id, keepAt }: TipOff, to: Instant): Promise<boolean> {
  const { stats } = (await database
    .collection('tipOffs')
    .where({ _id, keepAt })
    .update({ data: { keepAt: to } })) as { stats: { updated: number } }
  return stats.updated === 1
}

async function keepClaimed(tip: TipOff, now: Instant, until: number): Promise<void> {
  try {
    if (!(await keepAll(tip, now, until))) return
    const looked = await foundByWeChat(tip, now)
    if (looked) await letGo(tip, looked, now)
    else await moveKeepAt(tip, nextLook(tip, now))
  } catch (error) {
    noteFailure(tip, error)
  }
}

const noteFailure = ({ _id }: TipOff, error: unknown) =>
  console.error(`The files of tip ${_id} could not be kept`, error)

/** Whether each is kept now: one that fails holds up no other. */
async function keepAll(tip: TipOff, now: Instant, until: number): Promise<boolean> {
  let isWhole = true
  for (const sent of filesOf(tip)) {
    if (performance.now() > until) {
      await moveKeepAt(tip, now)
      return false
    }
    try {
      await takeOver(tip, sent, now)
    } catch (error) {
      isWhole = false
      noteFailure(tip, error)
    }
  }
  return isWhole
}

const isGivenUp = (tip: TipOff, now: Instant): boolean =>
  addHours(lastSentAt(tip), GIVEN_UP_HOURS) <= now

async function takeOver(tip: TipOff, sent: Sent, now: Instant): Promise<void> {
  const _id = tipFileId(tip._id, sent.fileId)
  const found = await store.find('tipFiles', _id)
  if (found && found.state !== 'waiting') return
  const content = found ? undefined : await contentOf(tip, sent, now)
  if (!found) await keep(tip, sent, content, now)
  const kept = found ?? (await store.find('tipFiles', _id))
  if (kept?.state === 'waiting') await draw(kept, content, now)
}

/** Undefined where there is no file, or none that could be read for a day. */
const contentOf = (tip: TipOff, { fileId }: Sent, now: Instant): Promise<Buffer | undefined> =>
  download(fileId, LARGEST_FILE).catch((error: unknown) => {
    if (!isGivenUp(tip, now)) throw error
    return undefined
  })

/** First of all: a picture that ends the function when it is read is kept by then. */
async function keep(
  { _id: tipOffId, area }: TipOff,
  { kind, fileId, sha256 }: Sent,
  content: Buffer | undefined,
  now: Instant,
): Promise<void> {
  const _id = tipFileId(tipOffId, fileId)
  const known = { ...{ _id, tipOffId, area, fileId, kind, sha256 }, keptAt: now }
  const file = { ...known, ...(await put(known, content)) }
  await writeOnly(requestByItself('keepFile', _id, now), async (work) => {
    work.add('tipFiles', file, { what: 'tipFile.kept' })
  })
}

type Put = Pick<TipFile, 'state'> & Partial<TipFile>

async function put(
  file: Pick<TipFile, '_id' | 'tipOffId' | 'sha256'>,
  content: Buffer | undefined,
): Promise<Put> {
  if (!content) return { state: 'missing' }
  // More than a record may say that a file holds: nobody's page has sent it.
  if (content.length > LARGEST_FILE) return { state: 'changed' }
  const foundSha256 = hashOfBytes(content)
  const changed = foundSha256 !== file.sha256 && { foundSha256 }
  return { state: 'waiting', ...changed, ...(await keepOriginal(file, content)) }
}

/** Counted before it is begun: what ends the function twice is not begun a third time. */
async function draw(file: TipFile, content: Buffer | undefined, now: Instant): Promise<void> {
  const isOver = (file.tryCount ?? 0) >= DRAWN_AT_MOST
  if (!isOver) await countTry(file)
  const shown = isOver ? undefined : shownOf(file, content ?? (await openOriginal(file)))
  const shownFileId = shown && (await upload(shownPath(file), shown)).fileID
  await writeOnly(requestByItself('drawFile', file._id, now), async (work) => {
    const kept = await work.find('tipFiles', file._id)
    if (kept?.state !== 'waiting') return
    const drawn = shownFileId ? { shownFileId, state: stateOf(kept) } : UNREADABLE
    work.change('tipFiles', kept, drawn, { what: `tipFile.${shownFileId ? 'drawn' : 'undrawn'}` })
  })
}

const UNREADABLE = { state: 'unreadable' } as const

const stateOf = ({ foundSha256 }: TipFile): TipFile['state'] => (foundSha256 ? 'changed' : 'sealed')

const countTry = ({ _id }: TipFile) =>
  database
    .collection('tipFiles')
    .doc(_id)
    .update({ data: { tryCount: is.inc(1) } })

/** What the agency hears is the voice as it is. */
const shownOf = ({ kind }: TipFile, content: Buffer): Buffer | undefined =>
  kind === 'photo' ? redrawn(content) : content

const shownPath = ({ tipOffId, kind, fileId }: TipFile): string =>
  kind === 'photo'
    ? `sealed/${tipOffId}/${unguessable()}.jpg`
    : `restricted/${tipOffId}/${unguessable()}${soundEnding(fileId)}`

/** Nothing in the storage has the resident as its owner any more; what WeChat found there marks the tip. */
async function letGo(tip: TipOff, looked: ContentCheck[], now: Instant): Promise<void> {
  await removeFiles(filesOf(tip).map(({ fileId }) => fileId)).catch((error: unknown) => {
    if (!isGivenUp(tip, now)) throw error
  })
  await writeOnly(requestByItself('letGo', `${tip._id}.${tip.keepAt}`, now), async (work) => {
    const found = await work.find('tipOffs', tip._id)
    if (!found || found.keepAt !== tip.keepAt) return
    const check = found.check && checkedFiles(found.check, looked)
    work.change('tipOffs', found, { keepAt: undefined, check }, { what: 'tipOff.filesKept' })
  })
}
