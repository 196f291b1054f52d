import { isSamePlace } from '@domain/cases/decisions/opened'
import { MOST_CLUES, type EnforcementCase } from '@domain/cases/enforcement-case'
import { toCaseRow, type CaseRow } from '@domain/cases/row'
import type { Clue } from '@domain/clues/clue'
import { toClueRow, type ClueRow } from '@domain/clues/row'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { covers } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

export type OpenableClue = ClueRow & {
  /** To be sent with the opening. */
  seen: number
}

/** Of one place seldom more than a few wait at the same time. */
const LOOKED_AT = 60

export type JoinableCase = CaseRow & {
  /** To be sent with the joining. */
  seen: number
}

/**
 * The clues that a case can be opened from together with this one, it first: of the same place, and being handled; and the
 * cases that are open there, which they may join.
 */
export const listOpenable = query({
  action: 'case.handle',
  input: object({ clueId: id }),

  async run({ input, actor, store }): Promise<{
    rows: OpenableClue[]
    cases: JoinableCase[]
    area: string
  }> {
    const clue = await findCovered(store, actor, 'clues', input.clueId)
    const [clues, cases] = await Promise.all([nearby(store, clue), openNearby(store, clue)])
    const beside = clues.filter(
      (each) =>
        each._id !== clue._id &&
        each.status === 'accepted' &&
        isSamePlace(clue, each) &&
        covers(actor, each),
    )
    const own = clue.status === 'accepted' ? [clue] : []
    const rows = [...own, ...beside].slice(0, MOST_CLUES)
    const joinable = cases.filter((each) => isSamePlace(clue, each) && covers(actor, each))
    return { rows: rows.map(openable), cases: joinable.map(asJoinable), area: clue.area }
  },
})

const openable = (clue: Clue): OpenableClue => ({
  ...toClueRow(clue),
  seen: clue.handlings.length,
})

const asJoinable = (found: EnforcementCase): JoinableCase => ({
  ...toCaseRow(found),
  seen: found.handlings.length,
})

const openNearby = (store: Store, { township }: Clue): Promise<EnforcementCase[]> =>
  store.list('cases', {
    where: { township, status: 'opened' },
    order: { listKey: 'desc' },
    limit: LOOKED_AT,
  })

const nearby = (store: Store, { facilityId, area }: Clue): Promise<Clue[]> =>
  store.list('clues', {
    ...(facilityId
      ? { where: { facilityId }, order: { listKey: 'desc' } }
      : { where: { area, status: 'accepted' }, order: { queueKey: 'desc' } }),
    limit: LOOKED_AT,
  })
