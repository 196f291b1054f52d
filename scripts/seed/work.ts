// One coordinator's two years on the road: every visit, its record, and what follows from it.

import type { Facility } from '@domain/facilities/facility'
import { addDays, addMinutes, dayOf, type Day } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { Books } from './books'
import type { Period } from './calendar'
import type { Chance } from './chance'
import { followUp } from './clues'
import { Diary } from './diary'
import type { Unregistered } from './dossiers'
import type { Township } from './ground'
import { reportOf, type Visitor } from './patrols/report'
import { roundsOf } from './patrols/rounds'
import { dayOfVisits, type Visit } from './patrols/visits'
import { coordinatorsOf } from './people'
import type { Camera } from './pictures/camera'

export interface Working {
  actor: Person
  township: Township
  period: Period
  today: Day
  camera: Camera
  unregistered: Unregistered
  chance: Chance
}

const LATELY_DAYS = 30
/** Without signal a record arrives hours later. */
const LATE_SHARE = 0.08
const LOOKED_AGAIN_SHARE = 0.85
const LOOKED_AGAIN_AFTER_DAYS = 7

export async function work(books: Books, working: Working): Promise<void> {
  const { actor, township, period, today, chance } = working
  const own = books
    .all('facilities')
    .filter(({ coordinatorId, dueOn }) => coordinatorId === actor._id && dueOn)
  const colleague = coordinatorsOf(books, township).find(({ _id }) => _id !== actor._id)
  const diary = new Diary(chance.fork('diary'))
  const roaming = { period, today, diary, chance: chance.fork('rounds') }
  const planned = roundsOf(byArea(own), roaming)
  for (let visit = planned.shift(); visit; visit = planned.shift()) {
    await pay(books, visit, working, colleague?.name)
    const again = secondLook(visit, books.get('facilities', visit.facility._id), diary, working)
    if (again) planned.splice(placeOf(again, planned), 0, again)
  }
}

const byArea = <Of extends { area: string }>(list: readonly Of[]): Of[] =>
  [...list].sort((one, other) => (one.area < other.area ? -1 : one.area > other.area ? 1 : 0))

const placeOf = (visit: Visit, planned: readonly Visit[]): number => {
  const later = planned.findIndex(({ startedAt }) => startedAt > visit.startedAt)
  return later < 0 ? planned.length : later
}

async function pay(books: Books, visit: Visit, working: Working, companion?: string) {
  const { actor, camera, chance, unregistered } = working
  const facility = books.get('facilities', visit.facility._id)
  if (facility.status !== 'open') return
  const visitor: Visitor = {
    ...{ actor, companion, camera, chance },
    unregistered: unregistered.get(facility._id) ?? {},
    latelyFrom: addMinutes(books.until, -LATELY_DAYS * 24 * 60),
  }
  const report = await reportOf(books.newId(visit.startedAt), { ...visit, facility }, visitor)
  const late = chance.happens(LATE_SHARE) ? chance.int(60, 240) : chance.int(0, 4)
  const now = addMinutes(report.endedAt, late)
  if (now > books.until) return
  const { clues } = await books.ask('patrols.submit', { actor, now }, report)
  if (report.found) unregistered.delete(facility._id)
  for (const { clueId } of clues) await followUp(books, clueId, chance)
}

/** What was reported on this visit and may be gone tomorrow is looked for again, mostly within the month. */
function secondLook(
  { startedAt }: Visit,
  facility: Facility,
  diary: Diary,
  { period, chance }: Working,
): Visit | undefined {
  const { lookAgainOn, lastPatrol } = facility
  const from = addDays(dayOf(startedAt), LOOKED_AGAIN_AFTER_DAYS)
  if (!lookAgainOn || lastPatrol?.on !== dayOf(startedAt)) return undefined
  if (!chance.happens(LOOKED_AGAIN_SHARE)) return undefined
  const [on] = diary.take({ from, until: addDays(lookAgainOn, 1) }, 1)
  return on && on < period.until ? dayOfVisits({ on, stops: [facility] }, chance).at(0) : undefined
}
