import { releasedKindNames, type ReleaseSource } from '@domain/releases/source'
import type { ReleasedResult } from '@domain/releases/release'
import { resultOfCase, resultOfClue, resultOfSample } from '@domain/releases/results'
import type { Person } from '@domain/people/person'
import { problem } from '@domain/kernel/problems'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'

/** Of a record of the actor's area, undefined where it has come to none that may be released; Problem notFound. */
export async function resultIn(
  store: Store,
  actor: Person,
  { kind, sourceId }: ReleaseSource,
): Promise<ReleasedResult | undefined> {
  switch (kind) {
    case 'case':
      return resultOfCase(await findCovered(store, actor, 'cases', sourceId))
    case 'clue':
      return resultOfClue(await findCovered(store, actor, 'clues', sourceId))
    case 'sample':
      return resultOfSample(await findCovered(store, actor, 'samples', sourceId))
  }
}

/** Problems notFound and notReleasable. */
export async function releasable(
  store: Store,
  actor: Person,
  source: ReleaseSource,
): Promise<ReleasedResult> {
  const result = await resultIn(store, actor, source)
  if (!result) throw problem('notReleasable', { what: releasedKindNames[source.kind] })
  return result
}
