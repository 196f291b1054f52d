// What no trail tells of: fields that only say when the timer looks again, or that follow from the rest of the record.
// They move without an entry, so an entry neither names nor proves them.

import { hashOf, type Hash } from '@domain/kernel/hash'
import type { SubjectName } from './collections'

/** When the photos of a record are looked at. */
const EVERYWHERE = ['trail', 'sealAt']

const untold: Partial<Record<SubjectName, readonly string[]>> = {
  facilities: ['packs', 'packKey'],
  people: ['handOverAt'],
  articles: ['searchKeys'],
  informants: ['nonce', 'content', 'tag'],
  tipOffs: ['keepAt', 'check'],
  tipFiles: ['nonce', 'content', 'tag', 'tryCount'],
  imports: ['goOnAt', 'tidyAt'],
  evidencePacks: ['goOnAt'],
}

export const isTold = (name: SubjectName, field: string): boolean =>
  !EVERYWHERE.includes(field) && !untold[name]?.includes(field)

/** A record without what no trail tells of. */
export const contentOf = (name: SubjectName, record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([field]) => isTold(name, field)))

export const contentHashOf = (name: SubjectName, record: object): Hash =>
  hashOf(contentOf(name, record))
