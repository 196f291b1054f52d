// Looking for what must be nowhere: planted names and numbers in all that a cloud keeps, answers and logs.

import { createHash } from 'node:crypto'
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
