// When the next is asked: until a clue is opened, each person has the time that the county gives to open one; once it is opened,
// the time to accept it. What waits by working days is passed on in the morning of one.

import { listKey } from '../kernel/list-key'
import { addMinutes, dayOf, millisecondsBetween, startOf, type Instant } from '../kernel/time'
import { addWorkingDays } from '../kernel/working-days'
import type { Person } from '../people/person'
import { MOST_ASKED, nextAsked, timesAsked, type Rung, type WhoIsAsked, type Why } from './asked'
import type { Clue } from './clue'
import { clocksSetBy, type CountyClocks } from './county-clocks'
import { answersFor, type Answerable, type Routing } from './routing'

export type Alerting = Pick<Clue, 'officerId' | 'asked' | 'escalateAt' | 'openedAt' | 'openedBy'> &
  Pick<Clue, 'unheededKey'>

type Clocks = Partial<CountyClocks>

/** Whom a new clue goes to. */
export function firstAsked(
  county: Routing & Clocks,
  clue: Answerable,
  now: Instant,
): Pick<Clue, 'officerId' | 'asked' | 'escalateAt'> {
  const { personId, why } = answersFor(county, clue, now)
  return {
    officerId: personId,
    asked: [{ personId, at: now, why }],
    escalateAt: afterAsking(county, clue, now),
  }
}

/** Somebody who is asked beside whoever answers for it. */
export const alsoAsked = <Asking extends Pick<Clue, 'asked'>>(
  clue: Asking,
  { personId, why }: Rung,
  now: Instant,
): Asking =>
  clue.asked.some((each) => each.personId === personId)
    ? clue
    : { ...clue, asked: [...clue.asked, { personId, at: now, why }] }

/** Nobody is asked any more: it was decided on. */
export const NOBODY_ASKED = { escalateAt: undefined, unheededKey: undefined } as const

/** Given to another, who has not opened it yet. */
export const handedTo = (
  clue: Pick<Clue, 'status' | 'severity' | 'asked'>,
  to: string,
  why: Extract<Why, 'reassigned' | 'handedOver' | 'resumed'>,
  county: Clocks,
  now: Instant,
): Partial<Alerting> => ({
  officerId: to,
  asked: [...clue.asked.slice(1 - MOST_ASKED), { personId: to, at: now, why }],
  ...{ ...NOBODY_ASKED, openedAt: undefined, openedBy: undefined },
  ...(clue.status === 'reported' && { escalateAt: afterAsking(county, clue, now) }),
})

/** The first of those who were asked has opened it; undefined where that changes nothing. */
export function opened(
  clue: Clue,
  openedBy: string,
  county: Clocks,
  now: Instant,
): Partial<Alerting> | undefined {
  const wasAsked = clue.asked.some(({ personId }) => personId === openedBy)
  if (clue.status !== 'reported' || clue.openedAt || !wasAsked) return undefined
  const alerting = { openedAt: now, openedBy }
  return {
    ...alerting,
    unheededKey: undefined,
    escalateAt: escalateAtOf({ ...clue, ...alerting }, county, now),
  }
}

/** When the next is asked as it stands now; undefined where nobody is. */
export function escalateAtOf(
  clue: Pick<Clue, 'status' | 'severity' | 'openedAt' | 'dueAt'>,
  county: Clocks,
  now: Instant,
): Instant | undefined {
  if (clue.status !== 'reported') return undefined
  if (!clue.openedAt) return afterAsking(county, clue, now)
  if (!clue.dueAt) return undefined
  const { timeLimits, calendar } = clocksSetBy(county)
  const byDays = timeLimits.accept[clue.severity].unit === 'workingDays'
  const at = byDays ? morningAfter(clue.dueAt, calendar) : clue.dueAt
  return at > now ? at : afterAsking(county, clue, now)
}

/** What an opened clue waits for follows from its clock, as that runs or stands still. */
export const askedOnceOpened = (
  clue: Parameters<typeof escalateAtOf>[0],
  county: Clocks,
  now: Instant,
): Pick<Alerting, 'escalateAt'> =>
  clue.status === 'reported' && clue.openedAt ? { escalateAt: escalateAtOf(clue, county, now) } : {}

export interface Escalated {
  changes: Partial<Alerting>
  rungs: Rung[]
}

/**
 * The clue once the next was asked. A timer that comes late finds an emergency where it would be by now: everybody who would
 * have been asked meanwhile is asked, each once. Any other clue goes one person further.
 */
export function escalated(
  clue: Clue,
  county: WhoIsAsked & Clocks,
  people: readonly Person[],
  now: Instant,
): Escalated {
  const { asked, rungs } = climbed(clue, county, people, now)
  const [first] = rungs
  const allWereAsked = !first || first.why === 'again'
  const unheededKey = clue.unheededKey ?? (allWereAsked ? listKey(now, clue._id) : undefined)
  const goesOn = first !== undefined || clue.severity === 'emergency'
  const rounds = roundOf({ asked }, rungs)
  const escalateAt = goesOn ? afterAsking(county, clue, now, rounds) : undefined
  return { rungs, changes: { asked, escalateAt, ...(unheededKey && { unheededKey }) } }
}

/** Nobody is asked a second time on the way. */
function climbed(
  clue: Clue,
  county: WhoIsAsked & Clocks,
  people: readonly Person[],
  now: Instant,
): Pick<Clue, 'asked'> & { rungs: Rung[] } {
  let [asked, rungs] = [clue.asked, [] as Rung[]]
  for (let left = missedBy(clue, county, now); left > 0; left -= 1) {
    const rung = nextAsked(county, { ...clue, asked }, people, now)
    const isSecond = rung?.why === 'again' && rungs.length > 0
    if (!rung || isSecond || asked.length >= MOST_ASKED) break
    asked = [...asked, { ...rung, at: now }]
    rungs = [...rungs, rung]
  }
  return { asked, rungs }
}

/** How many should have been asked by now, the next one among them. */
function missedBy({ severity, escalateAt }: Clue, county: Clocks, now: Instant): number {
  const limit = clocksSetBy(county).timeLimits.open[severity]
  if (severity !== 'emergency' || limit.unit !== 'minutes' || !escalateAt) return 1
  return 1 + Math.floor(millisecondsBetween(escalateAt, now) / (limit.count * 60_000))
}

/** How often whoever was asked now had been asked before. */
const roundOf = (clue: Pick<Clue, 'asked'>, rungs: readonly Rung[]): number =>
  Math.max(0, ...rungs.map(({ personId }) => timesAsked(clue, personId) - 1))

const LONGEST_MINUTES = 24 * 60

/** Each round waits twice as long as the one before, so that nobody is called every ten minutes all night. */
function afterAsking(
  county: Clocks,
  { severity }: Pick<Clue, 'severity'>,
  now: Instant,
  rounds = 0,
): Instant {
  const { timeLimits, calendar } = clocksSetBy(county)
  const limit = timeLimits.open[severity]
  if (limit.unit === 'minutes')
    return addMinutes(
      now,
      Math.min(limit.count * 2 ** rounds, Math.max(LONGEST_MINUTES, limit.count)),
    )
  const { on } = addWorkingDays(dayOf(now), limit.count, calendar)
  return morningAfter(startOf(on), calendar)
}

const MORNING_MINUTES = 8 * 60 + 30

/** Of the first working day after it. */
const morningAfter = (at: Instant, calendar: CountyClocks['calendar']): Instant =>
  addMinutes(startOf(addWorkingDays(dayOf(at), 1, calendar).on), MORNING_MINUTES)
