// A result that the agency releases (公布的结果): what it found, in its own plain words, on the public page of a facility.

import { plainLine } from '../articles/plain-words'
import { id } from '../kernel/ids'
import { day, instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { object, string, type infer as Infer } from '../kernel/z'
import { releaseSource } from './source'
import { releaseStatus } from './status'

export const RELEASE_LETTERS = { least: 5, most: 300 } as const
export const releaseWords = plainLine(RELEASE_LETTERS.least, RELEASE_LETTERS.most)
export const withdrawalWords = plainLine(2, 200)

/** What was found, as the record it is of says it. */
export const releasedResult = object({
  facilityId: id,
  facilityName: string(),
  area: string(),
  county: string(),
  township: string(),
  /** Such as the matter of a case. */
  about: string(),
  /** Such as 查实，已处罚. */
  found: string(),
  /** When it was found. */
  foundOn: day,
})
export type ReleasedResult = Infer<typeof releasedResult>

export const release = releasedResult.extend({
  _id: string(),
  ...releaseSource.shape,
  words: releaseWords,
  /** The agency, in words. */
  publisher: string(),
  status: releaseStatus,
  publishedAt: instant,
  publishedBy: id,
  publishedByName: string(),
  withdrawnFor: string().optional(),
  withdrawnAt: instant.optional(),
  withdrawnByName: string().optional(),
  /** Sorts by when it was published, unique. */
  listKey: string(),
  trail: trailHead,
})
export type Release = Infer<typeof release>
