// 证据包: all that is known of a clue or a case for an enforcement file: a paper with its pictures, and a zip file with the
// photos as they were sealed, the trails and the hashes by which anybody can check them without us (docs/decisions/0041).

import { hash } from '../kernel/hash'
import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, int, object, string, type infer as Infer } from '../kernel/z'

export const packStatusNames = { asked: '制作中', made: '已做好', failed: '没有做成' } as const
export const packStatus = oneOf(['asked', 'made', 'failed'])

/** One file of a pack; `sha256` stands in the trail too. */
export const packFile = object({
  fileId: string(),
  fileName: string(),
  byteCount: int(),
  sha256: hash,
})
export type PackFile = Infer<typeof packFile>

export const evidencePack = object({
  _id: id,
  /** Of what: `clue:…` or `case:…`. */
  subject: string(),
  title: string(),
  area: string(),
  county: string(),
  township: string(),
  askedBy: id,
  askedByName: string(),
  askedAt: instant,
  status: packStatus,
  /** Nobody can guess where its files lie. */
  folder: string(),
  /** How many portions of photos there are; absent until they are planned. */
  partCount: int().optional(),
  photoCount: int().optional(),
  /** Photos that are not sealed, not what was recorded, or not there. */
  unsoundCount: int().optional(),
  /** Places where a trail does not hold. */
  breakCount: int().optional(),
  /** The paper, then the zip files. */
  files: array(packFile).optional(),
  endedAt: instant.optional(),
  /** When its files are removed; it can be made again. */
  keptUntil: instant.optional(),
  /** When it is gone on with where nobody looks. */
  goOnAt: instant.optional(),
  /** Sorts by when it was asked for, unique. */
  listKey: string(),
  trail: trailHead,
})
export type EvidencePack = Infer<typeof evidencePack>

export const KEPT_DAYS = 7
