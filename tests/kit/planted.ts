// Looking for what must be nowhere: planted names and numbers in all that a cloud keeps, answers and logs, and in its storage.

import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { hashOf } from '@domain/kernel/hash'
import { collections } from '../../config/database'
import type { CollectionName } from '../../cloudfunctions/kernel/collections'
import type { TestCloud } from './cloud'

/** In plain words, and in the guises in which something may be kept by oversight. */
export const guises = (secret: string): string[] => [
  secret,
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  createHash('sha256').update(secret).digest('hex'),
  createHash('sha256').update(JSON.stringify(secret)).digest('hex'),
  hashOf(secret),
]

/** All that the cloud keeps, has logged and sent, and what it has answered. */
export const everythingKept = (cloud: TestCloud, answers: readonly string[]): string[] => [
  ...collections.map(({ name }) => JSON.stringify(cloud.all(name as CollectionName))),
  ...cloud.local.logs.map((line) => JSON.stringify(line)),
  ...cloud.local.sentMessages.map((message) => JSON.stringify(message)),
  ...answers,
]

/** The names of places in which any guise of it is: collections, logs, messages, answers, and of each file its path, its owner and what is in it. */
export async function placesWith(
  secret: string,
  cloud: TestCloud,
  answers: readonly string[],
): Promise<string[]> {
  const hidden = guises(secret)
  const has = (text: string) => hidden.some((each) => text.includes(each))
  const bytes = hidden.map((each) => Buffer.from(each))
  const kept = [
    ...collections.map(({ name }) => [name, JSON.stringify(cloud.all(name as CollectionName))]),
    ['logs', JSON.stringify(cloud.local.logs)],
    ['messages', JSON.stringify(cloud.local.sentMessages)],
    ['answers', answers.join()],
  ] as const
  const found = kept.filter(([, text]) => has(text)).map(([place]) => place)
  for (const path of await cloud.local.files.paths()) {
    const file = (await cloud.local.files.get(path))!
    if (has(path)) found.push(`path of ${path}`)
    if (has(file.owner ?? '')) found.push(`owner of ${path}`)
    const within = await contentsOf(file.bytes)
    if (within.some((content) => bytes.some((each) => content.includes(each)))) found.push(path)
  }
  return found
}

/** What is in a file; of a package also what is packed in it. */
async function contentsOf(content: Buffer): Promise<Buffer[]> {
  if (content.toString('latin1', 0, 2) !== 'PK') return [content]
  const { files } = await JSZip.loadAsync(content)
  const packed = await Promise.all(
    Object.values(files).map(async (file) => contentsOf(await file.async('nodebuffer'))),
  )
  return [content, ...packed.flat()]
}
