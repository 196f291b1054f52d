// Two years of the demo county: people, registry, patrols, and what became of the clues.

import type { Person } from '@domain/people/person'
import { addDays, addMinutes, type Day } from '@domain/kernel/time'
import { Books } from './books'
import { at, OPENS, workdayBefore, type Period } from './calendar'
import { Chance } from './chance'
import { followUp } from './clues'
import { register } from './dossiers'
import { ground, type Township } from './ground'
import { reportOf } from './patrols/report'
import { roundsOf, type Visit } from './patrols/rounds'
import { coordinatorsOf, engage, signOutSome } from './people'
import type { Camera } from './pictures/camera'
import { registry } from './registry'
import { staff } from './staff'

const DAYS = 730
const LATELY_DAYS = 30

export interface Telling {
  today: Day
  seed: number
  camera: Camera
}

/** The last working day before today; the past ends as it begins. */
export const lastDayBefore = (today: Day): Day => workdayBefore(today)

export async function history({ today, seed, camera }: Telling): Promise<Books> {
  const chance = new Chance(seed)
  const townships = ground(seed)
  const period: Period = { from: addDays(today, -DAYS), until: lastDayBefore(today) }
  const books = new Books(chance.fork('ids'), at(period.until, OPENS - 30))

  await engage(books, staff(townships), townships, at(period.from, OPENS))
  const drafts = registry(townships, seed, today)
  for (const township of townships)
    await register(books, township, drafts, period, chance.fork(`register ${township.name}`))
  for (const township of townships)
    for (const actor of coordinatorsOf(books, township))
      await work(books, { actor, township, period, today, camera, chance: chance.fork(actor.name) })
  await signOutSome(books, staff(townships), addMinutes(books.until, -60))
  return books
}

interface Working {
  actor: Person
  township: Township
  period: Period
  today: Day
  camera: Camera
  chance: Chance
}

/** One coordinator's two years. */
async function work(books: Books, { actor, township, period, today, camera, chance }: Working) {
  const own = books
    .all('facilities')
    .filter(({ coordinatorId, dueOn }) => coordinatorId === actor._id && dueOn)
  const colleague = coordinatorsOf(books, township).find(({ _id }) => _id !== actor._id)
  const visitor = { actor, companion: colleague?.name, camera, chance }
  const visits = roundsOf(byArea(own), period, today, chance.fork('rounds'))
  for (const visit of visits)
    await pay(books, visit, {
      ...visitor,
      latelyFrom: addMinutes(books.until, -LATELY_DAYS * 24 * 60),
    })
}

const byArea = <Of extends { area: string }>(list: readonly Of[]): Of[] =>
  [...list].sort((one, other) => (one.area < other.area ? -1 : one.area > other.area ? 1 : 0))

/** A visit, its record, and what follows from it. Without signal a record arrives hours later. */
async function pay(books: Books, visit: Visit, visitor: Parameters<typeof reportOf>[2]) {
  const { chance, actor } = visitor
  const facility = books.get('facilities', visit.facility._id)
  if (facility.status !== 'open') return
  const report = await reportOf(books.newId(visit.startedAt), { ...visit, facility }, visitor)
  const late = chance.happens(0.08) ? chance.int(60, 240) : chance.int(0, 4)
  const now = addMinutes(report.endedAt, late)
  if (now > books.until) return
  const { clues } = await books.ask('patrols.submit', { actor, now }, report)
  for (const { clueId } of clues) await followUp(books, clueId, chance)
}
