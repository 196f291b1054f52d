// WeChat refuses a message while another goes to the same person (43108). So whoever sends takes the person's turn first,
// whichever instance of whichever function it is. A turn that nobody gives back, because its function was killed, ends by
// itself once WeChat has nothing under way any more.

import { setTimeout as wait } from 'node:timers/promises'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { database, is } from './cloud'
import { isDuplicate } from './transaction'

const ENDS_AFTER_MINUTES = 1
const FIRST_PAUSE_MILLISECONDS = 20
const LONGEST_PAUSE_MILLISECONDS = 160
/** Whoever is not served by then is left to the timer. */
const PATIENCE_MILLISECONDS = 1000
const LONG_AGO: Instant = '1970-01-01T00:00:00.000Z'

/** Whether this row may be sent now; waits for its turn a little, no longer than `until`, of `performance.now()`. */
export async function takeTurn(personId: string, rowId: string, until: number): Promise<boolean> {
  const end = Math.min(until, performance.now() + PATIENCE_MILLISECONDS)
  let pause = FIRST_PAUSE_MILLISECONDS
  while (!(await isTaken(personId, rowId))) {
    if (performance.now() + pause > end) return false
    await wait(pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS)
  }
  return true
}

export async function endTurn(_id: string, turnOf: string): Promise<void> {
  await reaches()
    .where({ _id, turnOf })
    .update({ data: { turnEndsAt: LONG_AGO } })
}

/** By the clock and not by when the call began: a turn is over in moments. */
async function isTaken(_id: string, turnOf: string): Promise<boolean> {
  const now = new Date().toISOString()
  const data = { turnOf, turnEndsAt: addMinutes(now, ENDS_AFTER_MINUTES) }
  const { stats } = (await reaches()
    .where({ _id, turnEndsAt: is.lte(now) })
    .update({ data })) as { stats: { updated: number } }
  return stats.updated === 1 || isFirst({ _id, ...data })
}

async function isFirst(reach: object): Promise<boolean> {
  try {
    await reaches().add({ data: reach })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return false
  }
}

const reaches = () => database.collection('reaches')
