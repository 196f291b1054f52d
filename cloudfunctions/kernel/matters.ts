// All that told of the matter of a tip: what was joined to it or to what it was joined to, and the same of every tip whose clue
// was merged with its clue or came into the same case.

import type { Clue } from '@domain/clues/clue'
import type { Id } from '@domain/kernel/ids'
import type { Matter } from '@domain/tip-offs/rewards/first-reporter'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { mainOf } from './by-receipt'
import { is } from './cloud'
import type { Store } from './store'

/** More than can be merged, or joined, at all. */
const MOST = 500

export async function matterOf(store: Store, tip: TipOff): Promise<Matter> {
  const main = await mainOf(store, tip)
  const clue = main.clueId === undefined ? undefined : await store.find('clues', main.clueId)
  const clues = clue ? await withClue(store, clue) : []
  const heads = [main._id, ...clues.flatMap(({ origin }) => originTip(origin))]
  const [begun, joined] = await Promise.all([
    store.list('tipOffs', { where: { _id: is.in(heads) }, limit: MOST }),
    store.list('tipOffs', { where: { joinedTo: is.in(heads) }, limit: MOST }),
  ])
  const others = [...begun, ...joined].filter(({ _id }) => _id !== tip._id)
  return { tip, main, outcome: clue?.outcome, others }
}

const originTip = ({ kind, id }: Clue['origin']): Id[] => (kind === 'tipOff' ? [id] : [])

async function withClue(store: Store, clue: Clue): Promise<Clue[]> {
  const rootId = clue.mergedInto ?? clue._id
  const root = rootId === clue._id ? clue : await store.find('clues', rootId)
  const ofCase = root?.caseId && (await store.find('cases', root.caseId))
  const roots = [rootId, ...(ofCase ? ofCase.clues.map(({ _id }) => _id) : [])]
  const [own, merged] = await Promise.all([
    store.list('clues', { where: { _id: is.in(roots) }, limit: MOST }),
    store.list('clues', { where: { mergedInto: is.in(roots) }, limit: MOST }),
  ])
  return [...own, ...merged]
}
