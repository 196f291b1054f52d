// By the timer: a clue that nobody has opened, or accepted, in time goes to the next. Those who are asked are told by the step
// after this one, so that nothing here waits for WeChat.

import { severity, type Severity } from '@domain/checklists/severity'
import type { Clue } from '@domain/clues/clue'
import { escalated } from '@domain/clues/escalation'
import type { County } from '@domain/clues/routing'
import { tellEscalated } from '@domain/clues/tell-escalated'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { agencyOf } from '../kernel/agency'
import { database, is } from '../kernel/cloud'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'

const PORTION = 50
/** Clues of one portion have nothing in common, so that they need not wait for one another. */
const AT_ONCE = 5
const WITHIN_MILLISECONDS = 15_000
/** An emergency is tried again by the next tick. */
const MINUTES_BETWEEN_TRIES: Record<Severity, number> = { emergency: 1, urgent: 60, ordinary: 60 }

/** What presses first: however many ordinary clues wait, no emergency waits behind them. */
const BY_GRAVITY: readonly Severity[] = [...severity.options].reverse()

/** How many were due. */
export async function escalateClues(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  const agencies = new Agencies()
  let count = 0
  for (const pressing of BY_GRAVITY) {
    const due = await store.list('clues', {
      where: { severity: pressing, escalateAt: is.lte(now) },
      order: { escalateAt: 'asc' },
      limit: PORTION,
    })
    for (let at = 0; at < due.length; at += AT_ONCE) {
      if (performance.now() > until) return count
      const some = due.slice(at, at + AT_ONCE)
      await Promise.all(some.map((clue) => escalateOrPostpone(clue, agencies, now)))
      count += some.length
    }
  }
  return count
}

/** One that cannot be passed on holds up no other. */
async function escalateOrPostpone(clue: Clue, agencies: Agencies, now: Instant): Promise<void> {
  try {
    await escalate(clue, await agencies.of(clue.county), now)
  } catch (error) {
    console.error(`Nobody else could be asked for clue ${clue._id}`, error)
    // It may have been passed on although the answer was lost: then it is not as it was.
    const { _id, escalateAt, severity: pressing } = clue
    await database
      .collection('clues')
      .where({ _id, escalateAt })
      .update({ data: { escalateAt: addMinutes(now, MINUTES_BETWEEN_TRIES[pressing]) } })
  }
}

/** Once for each time at which it was to be. */
async function escalate(
  { _id, escalateAt: at = '' }: Clue,
  agency: Agency | undefined,
  now: Instant,
): Promise<void> {
  await writeOnly(requestByItself('escalate', `${_id}.${at}`, now), async (work) => {
    const clue = await work.find('clues', _id)
    if (clue?.escalateAt !== at) return
    if (!agency || clue.status !== 'reported') {
      work.change('clues', clue, { escalateAt: undefined }, { what: 'clue.leftWhereItIs' })
      return
    }
    const { changes, rungs } = escalated(clue, agency.county, agency.people, now)
    const tell = rungs.map((rung) => tellEscalated(clue, rung, now))
    work.change('clues', clue, changes, { what: 'clue.escalated', tell })
  })
}

interface Agency {
  county: County
  people: Person[]
}

/** Each county is read once a tick, however many of its clues are due. */
class Agencies {
  private readonly read = new Map<string, Promise<Agency | undefined>>()

  of(county: string): Promise<Agency | undefined> {
    const known = this.read.get(county) ?? agencyIn(county)
    this.read.set(county, known)
    return known
  }
}

async function agencyIn(code: string): Promise<Agency | undefined> {
  const [county, people] = await Promise.all([store.find('counties', code), agencyOf(store, code)])
  return county && { county, people }
}
