// An officer who leaves leaves no clue behind: what is open goes, a portion at a time, to whoever would be given it now.

import { openStatuses } from '@domain/clues/status'
import type { CountyClocks } from '@domain/clues/county-clocks'
import { handedTo } from '@domain/clues/escalation'
import { answersFor, type Routing } from '@domain/clues/routing'
import { tellReassigned } from '@domain/clues/tellings'
import type { Instant } from '@domain/kernel/time'
import type { Work } from '../kernel/work'

/** Each clue is one write and one telling, all before the answer. */
const PORTION = 20

/** Whether there may be more. The county no longer names the officer. */
export async function reassignClues(
  work: Work,
  officerId: string,
  county: Routing & Partial<CountyClocks>,
  now: Instant,
): Promise<boolean> {
  let room = PORTION
  for (const status of openStatuses) {
    if (room === 0) break
    const where = { officerId, status }
    const clues = await work.list('clues', { where, order: { queueKey: 'asc' }, limit: room })
    for (const clue of clues) {
      const { personId } = answersFor(county, clue, now)
      const tell = [tellReassigned(clue, personId)]
      const changes = handedTo(clue, personId, 'handedOver', county, now)
      work.change('clues', clue, changes, { what: 'clue.reassigned', tell })
    }
    room -= clues.length
  }
  return room === 0
}
