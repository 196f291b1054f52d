// Released results for tests: each is made whole, with what a test says put in its place.

import type { Clue } from '@domain/clues/clue'
import type { Release } from '@domain/releases/release'
import { published } from '@domain/releases/releasing'
import { resultOfClue } from '@domain/releases/results'
import { anId } from './people'

const NEW_TRAIL = { seq: 1, hash: '0'.repeat(64) }

/** As an officer found it to be, closed then. */
export const foundClue = (clue: Clue, at: string, said: Partial<Clue> = {}): Clue => ({
  ...{ ...clue, _id: anId(), status: 'closed', outcome: 'penalised', words: '已处罚' },
  ...{ closedAt: at, closedBy: anId(), closedByName: '王执法', ...said },
})

export function aRelease(clue: Clue, at: string, said: Partial<Release> = {}): Release {
  const result = resultOfClue(clue)
  if (!result) throw new Error('nothing of this clue may be released')
  const release = published(undefined, {
    ...{ source: { kind: 'clue', sourceId: clue._id }, result, now: at },
    ...{ words: '加药记录不全，已责令改正并处罚', publisher: '云岭县卫生健康综合行政执法支队' },
    by: { _id: anId(), name: '王执法' },
  })
  return { ...release, trail: NEW_TRAIL, ...said }
}
