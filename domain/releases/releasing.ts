// What becomes of a release: published, withdrawn, published anew.

import { listKey } from '../kernel/list-key'
import { move } from '../kernel/machine'
import type { Instant } from '../kernel/time'
import type { Person } from '../people/person'
import type { Release, ReleasedResult } from './release'
import { releaseIdOf, type ReleaseSource } from './source'
import { releaseMachine, releaseStatusNames } from './status'

interface Publishing {
  source: ReleaseSource
  result: ReleasedResult
  words: string
  publisher: string
  by: Pick<Person, '_id' | 'name'>
  now: Instant
}

/** Not yet stored; Problem moveForbidden where it is published already. */
export function published(
  before: Pick<Release, 'status'> | undefined,
  { source, result, words, publisher, by, now }: Publishing,
): Omit<Release, 'trail'> {
  const _id = releaseIdOf(source)
  const { kind, sourceId } = source
  return {
    ...{ _id, kind, sourceId, ...result, words, publisher },
    status: before
      ? move(releaseMachine, releaseStatusNames, before.status, 'published')
      : 'published',
    ...{ publishedAt: now, publishedBy: by._id, publishedByName: by.name },
    listKey: listKey(now, _id),
  }
}

/** Problem moveForbidden. */
export const withdrawn = (
  { status }: Pick<Release, 'status'>,
  reason: string,
  { by, now }: Pick<Publishing, 'by' | 'now'>,
): Partial<Release> => ({
  status: move(releaseMachine, releaseStatusNames, status, 'withdrawn'),
  ...{ withdrawnFor: reason, withdrawnAt: now, withdrawnByName: by.name },
})
