import { photosOfAssistance, type Assistance } from '@domain/assistance/assistance'
import { needsHelp } from '@domain/assistance/open-clue'
import type { Clue } from '@domain/clues/clue'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import { mergedWith } from '../kernel/merged-with'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'
import { shownOf, type ShownParts } from './shown'

export interface AssistancesOfClue {
  /** Newest first. */
  rows: (ShownParts & { photos: Record<string, ShownPhoto> })[]
  may: { ask: boolean; withdraw: boolean }
}

/** An officer seldom asks more than once or twice. */
const MOST = 20

/** What help was asked for with a clue and with those that were merged into it, and what came of it. */
export const listOfClue = query({
  action: 'assistance.read',
  input: object({ clueId: id }),

  async run({ input, actor, store }): Promise<AssistancesOfClue> {
    const clue = await findCovered(store, actor, 'clues', input.clueId)
    const matter = [clue, ...(await mergedWith(store, clue))]
    const found = await Promise.all(matter.map((each) => askedFor(store, each)))
    const withPhotos = async (each: Assistance) => ({
      ...shownOf(each),
      photos: await showPhotos(store, each._id, photosOfAssistance(each)),
    })
    const asks = mayDo(actor.role, 'assistance.ask')
    return {
      rows: await Promise.all(found.flat().sort(newestFirst).map(withPhotos)),
      may: { ask: asks && needsHelp(clue), withdraw: asks },
    }
  },
})

const askedFor = (store: Store, { _id }: Pick<Clue, '_id'>): Promise<Assistance[]> =>
  store.list('assistances', {
    where: { clueId: _id },
    order: { listKey: 'desc' },
    limit: MOST,
  })

const newestFirst = (one: Assistance, other: Assistance) => (one.listKey < other.listKey ? 1 : -1)
