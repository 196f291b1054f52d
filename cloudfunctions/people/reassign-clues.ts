// An officer who leaves leaves no clue behind: what is open goes, a portion at a time, to whoever would be given it now.

import { openStatuses } from '@domain/clues/clue'
import { responsibleOfficer, type County } from '@domain/clues/routing'
import { tellReassigned } from '@domain/clues/tellings'
import type { Work } from '../kernel/work'

/** Each clue is one write and one telling, all before the answer. */
const PORTION = 20

type Routing = Pick<County, 'routes' | 'dutyOfficerId'>

/** Whether there may be more. `routing` no longer names the officer. */
export async function reassignClues(
  work: Work,
  officerId: string,
  routing: Routing,
): Promise<boolean> {
  let room = PORTION
  for (const status of openStatuses) {
    if (room === 0) break
    const where = { officerId, status }
    const clues = await work.list('clues', { where, order: { queueKey: 'asc' }, limit: room })
    for (const clue of clues) {
      const next = responsibleOfficer(routing, clue)
      const tell = [tellReassigned(clue, next)]
      work.change('clues', clue, { officerId: next }, { what: 'clue.reassigned', tell })
    }
    room -= clues.length
  }
  return room === 0
}
