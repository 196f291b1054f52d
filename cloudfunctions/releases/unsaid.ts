// What coordinators wrote of a matter, and who they are: none of it is released.

import type { ReleaseSource } from '@domain/releases/source'
import type { Unsaid } from '@domain/releases/own-words'
import type { Clue } from '@domain/clues/clue'
import type { Sample } from '@domain/samples/sample'
import { is } from '../kernel/cloud'
import type { Store } from '../kernel/store'

const SAID = ['findings', 'reportedByName'] as const

/** More than can be merged at all. */
const MOST = 500

export async function unsaidOf(store: Store, { kind, sourceId }: ReleaseSource): Promise<Unsaid> {
  if (kind === 'sample') return ofSample(await store.find('samples', sourceId))
  return ofClues(await cluesOf(store, kind, sourceId))
}

/** With those that were merged into them, which other residents and coordinators told. */
async function cluesOf(store: Store, kind: 'case' | 'clue', sourceId: string): Promise<Clue[]> {
  const of = kind === 'case' ? await store.find('cases', sourceId) : undefined
  const ids = of ? of.clues.map(({ _id }) => _id) : [sourceId]
  const [own, merged] = await Promise.all([
    store.list('clues', { where: { _id: is.in(ids) }, limit: ids.length, fields: SAID }),
    store.list('clues', { where: { mergedInto: is.in(ids) }, limit: MOST, fields: SAID }),
  ])
  return [...own, ...merged]
}

const ofClues = (clues: readonly Clue[]): Unsaid => ({
  findings: clues.flatMap(({ findings }) => findings.map(({ words }) => words)),
  names: clues.map(({ reportedByName }) => reportedByName),
})

const ofSample = (sample: Sample | undefined): Unsaid => ({
  findings: sample?.words ? [sample.words] : [],
  names: sample ? [sample.takenByName] : [],
})
