import { pick } from '@domain/kernel/records'
import type { Release, ReleasedResult } from '@domain/releases/release'
import { releaseIdOf, releaseSource } from '@domain/releases/source'
import { query } from '../kernel/use-case'
import { resultIn } from './source-record'

const shown = [
  'about',
  'found',
  'foundOn',
  'facilityName',
  'words',
  'publisher',
  'status',
  'publishedAt',
  'publishedByName',
  'withdrawnFor',
  'withdrawnAt',
  'withdrawnByName',
] as const

export interface ShownRelease {
  /** What may be released now; absent where nothing may. */
  result?: Pick<ReleasedResult, 'facilityName' | 'about' | 'found' | 'foundOn'>
  /** What was, if anything. */
  release?: Pick<Release, (typeof shown)[number]>
}

/** For whoever releases: what a record has come to, and what the public reads of it. */
export const showRelease = query({
  action: 'result.release',
  input: releaseSource,

  async run({ input, actor, store }): Promise<ShownRelease> {
    const [result, release] = await Promise.all([
      resultIn(store, actor, input),
      store.find('releases', releaseIdOf(input)),
    ])
    return {
      ...(result && { result: pick(result, ['facilityName', 'about', 'found', 'foundOn']) }),
      ...(release && { release: pick(release, shown) }),
    }
  },
})
