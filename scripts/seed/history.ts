// Two years of the demo county: people, registry, patrols, and what became of the clues.

import { addDays, addMinutes, type Day } from '@domain/kernel/time'
import { advise } from './advice'
import { askForHelp } from './assistances'
import { publishArticles } from './articles'
import { Books } from './books'
import { conductCases } from './cases'
import { at, OPENS, workdayBefore, type Period } from './calendar'
import { Chance } from './chance'
import { register } from './dossiers'
import { enterEnvironment } from './environment'
import { ground } from './ground'
import { makeKnown } from './outreach'
import { coordinatorsOf, engage, signOutSome } from './people'
import type { Camera } from './pictures/camera'
import { registry } from './registry'
import { tellBefore } from './residents/before'
import { takeSamples } from './samples'
import { foldPast } from './tallies'
import { staff } from './staff'
import { pass } from './words'
import { work } from './work'

const DAYS = 730

export interface Telling {
  today: Day
  seed: number
  camera: Camera
}

/** The last working day before today; the past ends as it begins. */
export const lastDayBefore = (today: Day): Day => workdayBefore(today)

export async function history({ today, seed, camera }: Telling): Promise<Books> {
  enterEnvironment()
  const chance = new Chance(seed)
  const townships = ground(seed)
  const period: Period = { from: addDays(today, -DAYS), until: lastDayBefore(today) }
  const books = new Books(chance.fork('ids'), at(period.until, OPENS - 30))

  await engage(books, staff(townships), townships, at(period.from, OPENS))
  const drafts = registry(townships, seed, today)
  for (const township of townships) {
    const named = chance.fork(`register ${township.name}`)
    const unregistered = await register(books, township, drafts, period, named)
    for (const actor of coordinatorsOf(books, township)) {
      const telling = { period, today, camera, unregistered, chance: chance.fork(actor.name) }
      await work(books, { actor, township, ...telling })
    }
  }
  await advise(books, camera, chance.fork('advice'))
  await pass(books, period, chance.fork('words'))
  await tellBefore(books, period, chance.fork('residents'))
  await makeKnown(books, period, camera, chance.fork('outreach'))
  await publishArticles(books, period, camera, chance.fork('articles'))
  await takeSamples(books, period, camera, chance.fork('samples'))
  await conductCases(books, chance.fork('cases'))
  await askForHelp(books, chance.fork('assistances'))
  await signOutSome(books, staff(townships), addMinutes(books.until, -60))
  foldPast(books)
  return books
}
