// The registry is entered by the coordinators who will patrol it, most of it before the county's first patrol.

import type { Traits } from '@domain/facilities/traits'
import type { Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { rulesOf } from '@domain/patrols/county-rules'
import type { Person } from '@domain/people/person'
import { registeredFacility } from '@domain/registry/registered'
import type { Books } from './books'
import { at, CLOSES, OPENS, workdays, type Period } from './calendar'
import type { Chance } from './chance'
import { frequencies } from './county-rules'
import type { Township } from './ground'
import { coordinatorsOf } from './people'
import type { Draft } from './registry/draft'

const LATER_SHARE = 0.06
const FIRST_DAYS = 8

/** What is true of facilities and not registered, by their ids. */
export type Unregistered = Map<Id, Traits>

/** A township's facilities in the order of their villages, the first half to its first coordinator. */
export async function register(
  books: Books,
  township: Township,
  drafts: readonly Draft[],
  period: Period,
  chance: Chance,
): Promise<Unregistered> {
  const unregistered: Unregistered = new Map()
  const coordinators = coordinatorsOf(books, township)
  const own = drafts.filter(({ area }) => area.startsWith(township.area.slice(0, 9)))
  for (const [index, { unregistered: gaps, ...draft }] of own.entries()) {
    const actor = coordinators[Math.floor((index * coordinators.length) / own.length)]
    if (!actor) throw new Error(`${township.name} has no coordinator`)
    const _id = await enter(books, draft, actor, registeredAt(period, chance))
    unregistered.set(_id, gaps)
  }
  return unregistered
}

/** In the first days, or on some later one. */
function registeredAt(period: Period, chance: Chance): Instant {
  const days = workdays(period).slice(1)
  const on = chance.pick(chance.happens(LATER_SHARE) ? days : days.slice(0, FIRST_DAYS))
  return at(on, chance.int(OPENS, CLOSES))
}

async function enter(
  books: Books,
  draft: Omit<Draft, 'unregistered'>,
  actor: Person,
  now: Instant,
): Promise<Id> {
  const entry = { ...draft, _id: books.newId(now), coordinatorId: actor._id }
  const facility = {
    ...registeredFacility(entry, { rules: rulesOf({ frequencies }), own: [] }, now),
    ...{ registeredBy: actor._id, registeredByName: actor.name },
  }
  await books.note({ by: actor._id, now }, (work) =>
    work.add('facilities', facility, { what: 'facility.registered' }),
  )
  return entry._id
}
