// What a coordinator of the demo county finds wrong on a visit.

import { isMeasured, type Checklist, type Item } from '@domain/checklists/checklist'
import { dayOf, type Instant } from '@domain/kernel/time'
import type { Chance } from '../chance'
import { thenUnjudged } from './absent'
import { isThere, itemsAsked, type Seen, type Wrong } from './answers'
import { endedLicence } from './ended-licence'
import { wordsFor } from './wrongs'

const ENDED_LICENCE_SEEN_SHARE = 0.6
const TWO_SHARE = 0.3
/** Of what is asked only because something else is wrong. */
const FOLLOWING_SHARE = 0.75
const STILL_THERE_SHARE = 0.3
/** What is looked for again a month later. */
const PASSING_ITEM = 'noItinerant'

type WrongItem = Pick<Wrong, 'itemId' | 'note'>

export interface Look {
  startedAt: Instant
  /** Of such visits, how many find something. */
  share: number
}

/** A licence that has ended is mostly seen; in a share of the visits anything else is wrong, one thing or two. */
export function wrongItems(
  checklist: Checklist,
  there: Seen,
  { startedAt, share }: Look,
  chance: Chance,
): WrongItem[] {
  const ended = endedLicence(checklist, there, dayOf(startedAt))
  if (ended && chance.happens(ENDED_LICENCE_SEEN_SHARE)) return [ended]
  const found = there.registered.lookAgainOn
    ? lookedAgain(checklist, there, chance)
    : first(checklist, there, share, chance)
  return [...found, ...following(checklist, there, found, chance)]
}

function first(checklist: Checklist, there: Seen, share: number, chance: Chance): WrongItem[] {
  if (!chance.happens(share)) return []
  const [one, other] = chance.shuffled(fallible(checklist, there, []))
  const isTwo = other && chance.happens(TWO_SHARE) && !leavesUnjudged(one, other)
  return [one, isTwo ? other : undefined]
    .filter((item) => item !== undefined)
    .map((item) => wrongOf(item, checklist, there, chance))
}

const leavesUnjudged = (one: Item | undefined, other: Item): boolean =>
  [one, other].some(({ id } = other) =>
    [one, other].some((each) => each && thenUnjudged[id]?.includes(each.id)),
  )

function lookedAgain(checklist: Checklist, there: Seen, chance: Chance): WrongItem[] {
  const asked = fallible(checklist, there, []).find(({ id }) => id === PASSING_ITEM)
  if (!asked || !chance.happens(STILL_THERE_SHARE)) return []
  const { note = '', ...found } = wrongOf(asked, checklist, there, chance)
  return [{ ...found, note: `再次发现：${note}` }]
}

/** Failed items ask for more, and that is seldom in order. */
function following(
  checklist: Checklist,
  there: Seen,
  found: readonly WrongItem[],
  chance: Chance,
): WrongItem[] {
  const before = new Set(itemsAsked(checklist, there, []).map(({ id }) => id))
  return fallible(checklist, there, found)
    .filter(({ id }) => !before.has(id) && chance.happens(FOLLOWING_SHARE))
    .map((item) => wrongOf(item, checklist, there, chance))
}

/** The items of a checklist that can be found wrong at this facility. */
const fallible = (checklist: Checklist, there: Seen, found: readonly WrongItem[]): Item[] =>
  itemsAsked(checklist, there, found).filter(
    (item) =>
      isThere(item, there, found) &&
      (isMeasured(item) || wordsFor(checklist, item.id, there.actual).length > 0),
  )

const wrongOf = (item: Item, checklist: Checklist, { actual }: Seen, chance: Chance): WrongItem =>
  isMeasured(item)
    ? { itemId: item.id }
    : { itemId: item.id, note: chance.pick(wordsFor(checklist, item.id, actual)) }
