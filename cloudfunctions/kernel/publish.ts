// A file that was made for somebody: kept under a name that nobody can guess, read through a short link, removed after a day.

import { randomBytes } from 'node:crypto'
import { extname } from 'node:path'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { database, is, removeFiles, temporaryLinks, upload } from './cloud'
import { store } from './store'
import type { MadeFile } from './use-case'

/** What is to be removed again. */
export interface Export {
  _id: string
  fileId: string
  removeAt: Instant
}

/** `url` ends after ten minutes. */
export interface PublishedFile {
  url: string
  fileName: string
  byteCount: number
}

const LINK_SECONDS = 600
const KEPT_MINUTES = 24 * 60

/** It can be made again at any time, so the day's copy is all that is kept. */
export async function publish(
  { fileName, content, keptMinutes = KEPT_MINUTES }: MadeFile,
  now: Instant,
): Promise<PublishedFile> {
  const _id = randomBytes(16).toString('hex')
  const { fileID } = await upload(`exports/${_id}${extname(fileName)}`, content)
  const made: Export = { _id, fileId: fileID, removeAt: addMinutes(now, keptMinutes) }
  await database.collection('exports').add({ data: made })
  const [link] = await temporaryLinks([fileID], LINK_SECONDS)
  if (!link?.tempFileURL) throw new Error(`No link to a made file: status ${link?.status}`)
  return { url: link.tempFileURL, fileName: safeName(fileName), byteCount: content.length }
}

/** As a phone and a computer can keep it. */
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, '_')

/** WeChat removes so many at once. */
const REMOVED_TOGETHER = 50

export async function removeExports(now: Instant): Promise<number> {
  const old = await store.list('exports', {
    where: { removeAt: is.lt(now) },
    order: { removeAt: 'asc' },
    limit: REMOVED_TOGETHER,
  })
  if (old.length === 0) return 0
  await removeFiles(old.map(({ fileId }) => fileId))
  for (const { _id } of old) await database.collection('exports').doc(_id).remove()
  return old.length
}
