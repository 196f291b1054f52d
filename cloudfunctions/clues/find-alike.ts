import { alikeReasons, likeness, type AlikeReason } from '@domain/clues/alike'
import type { Clue } from '@domain/clues/clue'
import { toClueRow, type ClueRow } from '@domain/clues/row'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

const OF_FACILITY = 20
const OF_TOWNSHIP = 60
const SHOWN = 5

export interface AlikeClue extends ClueRow {
  reasons: AlikeReason[]
}

/** Clues into which this one may be merged, the likeliest first. */
export const findAlikeClues = query({
  action: 'clue.triage',
  input: object({ clueId: id }),

  async run({ input, actor, store }): Promise<{ rows: AlikeClue[] }> {
    const clue = await findCovered(store, actor, 'clues', input.clueId)
    const found = (await near(store, clue)).map((other) => ({
      other,
      reasons: alikeReasons(clue, other),
    }))
    return {
      rows: found
        .filter(({ reasons }) => reasons.length > 0)
        .sort((one, another) => likeness(another.reasons) - likeness(one.reasons))
        .slice(0, SHOWN)
        .map(({ other, reasons }) => ({ ...toClueRow(other), reasons })),
    }
  },
})

/** Of the same facility, and the latest around it; each once. */
async function near(store: Store, { facilityId, township }: Clue): Promise<Clue[]> {
  const order = { listKey: 'desc' } as const
  const [there, around] = await Promise.all([
    facilityId ? store.list('clues', { where: { facilityId }, order, limit: OF_FACILITY }) : [],
    store.list('clues', { where: { township }, order, limit: OF_TOWNSHIP }),
  ])
  const known = new Set(there.map(({ _id }) => _id))
  return [...there, ...around.filter(({ _id }) => !known.has(_id))]
}
