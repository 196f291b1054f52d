// Clues that were merged into one share its end: whoever reported them is told too.

import type { Clue } from '@domain/clues/clue'
import { NOT_ENDED } from '@domain/clues/decisions/close'
import type { Decision } from '@domain/clues/decisions/decision'
import { MOST_MERGED } from '@domain/clues/decisions/merge'
import { tellClosed, tellReopened } from '@domain/clues/tellings'
import { problem } from '@domain/kernel/problems'
import { pick } from '@domain/kernel/records'
import type { Store } from './store'
import type { Work } from './work'

const ENDING = Object.keys(NOT_ENDED) as (keyof typeof NOT_ENDED)[]

export const mergedWith = (store: Store, { _id }: Pick<Clue, '_id'>): Promise<Clue[]> =>
  store.list('clues', {
    where: { mergedInto: _id },
    order: { listKey: 'desc' },
    limit: MOST_MERGED,
  })

/** Problem mergedTooMany. */
export function refuseTooMany(count: number): void {
  if (count > MOST_MERGED) throw problem('mergedTooMany', { most: `${MOST_MERGED}` })
}

/** As the decision ends the one, so the others end. */
export async function endTogether(work: Work, clue: Clue, { changes }: Decision): Promise<void> {
  const ending = pick(changes, ENDING)
  for (const each of await mergedWith(work, clue)) {
    const tell = [tellClosed({ ...each, ...ending })]
    work.change('clues', each, ending, { what: 'clue.endedAlong', tell })
  }
}

export async function reopenTogether(work: Work, clue: Clue, words: string): Promise<void> {
  for (const each of await mergedWith(work, clue)) {
    const tell = [tellReopened(each, words)]
    work.change('clues', each, NOT_ENDED, { what: 'clue.reopenedAlong', tell })
  }
}
