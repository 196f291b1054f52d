import { pick } from '../kernel/records'
import type { Release } from './release'

const shown = [
  '_id',
  'facilityId',
  'facilityName',
  'about',
  'found',
  'foundOn',
  'words',
  'publisher',
  'publishedAt',
] as const

/** A released result as anybody reads it: neither what it is of, nor who found or wrote it. */
export type ReleaseRow = Pick<Release, (typeof shown)[number]>

export const RELEASE_FIELDS = [...shown, 'listKey'] as const

export const toReleaseRow = (release: ReleaseRow): ReleaseRow => pick(release, shown)
