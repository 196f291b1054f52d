// Answers to a checklist as a coordinator gives them: nearly everything in order, what is wrong with words and photos.

import type { Answer, Answers, Reading } from '@domain/checklists/answers'
import {
  applies,
  isMeasured,
  sectionsFor,
  type Checklist,
  type Item,
} from '@domain/checklists/checklist'
import type { PhotoRef } from '@domain/photos/photo'
import type { Facility } from '@domain/facilities/facility'
import type { Traits } from '@domain/facilities/traits'
import type { Chance } from '../chance'
import { absentAt, oftenAbsent, thenUnjudged } from './absent'
import { measurementOf } from './measurements'

/** A facility as it is registered, which decides what is asked there, and as it is. */
export interface Seen {
  registered: Facility
  actual: Facility
}

export const seen = (registered: Facility, unregistered: Traits): Seen => ({
  registered,
  actual: { ...registered, traits: { ...registered.traits, ...unregistered } },
})

/** An item that fails; its words are absent where a reading speaks for itself. */
export interface Wrong {
  itemId: string
  note?: string
  photos: PhotoRef[]
}

type Failing = Pick<Wrong, 'itemId'>

/** What is asked there where these items fail. */
export const itemsAsked = (
  checklist: Checklist,
  { registered }: Seen,
  failing: readonly Failing[],
): Item[] => {
  const answers = failing.map(({ itemId }): Answer => ({ itemId, result: 'fail', photos: [] }))
  return sectionsFor(checklist, registered, { answers }).flatMap(({ items }) => items)
}

/** Whether there is anything there that the item is about. */
export const isThere = (item: Item, { actual }: Seen, failing: readonly Failing[]): boolean =>
  applies(item, actual, (id) => (failing.some(({ itemId }) => itemId === id) ? 'fail' : undefined))

export function answersTo(
  checklist: Checklist,
  there: Seen,
  wrongs: readonly Wrong[],
  chance: Chance,
): Answers {
  const unjudged = wrongs.flatMap(({ itemId }) => thenUnjudged[itemId] ?? [])
  const answers: Answer[] = []
  const readings: Reading[] = []
  for (const item of itemsAsked(checklist, there, wrongs)) {
    const wrong = wrongs.find(({ itemId }) => itemId === item.id)
    const isAbsent = !isThere(item, there, wrongs)
    if (isMeasured(item) && !isAbsent) {
      const { untested, measured } = measurementOf(item, there, wrong, chance)
      answers.push(...untested)
      readings.push(...measured)
    } else answers.push(check(item, wrong, isAbsent || unjudged.includes(item.id), chance))
  }
  return { checklistId: checklist.id, version: checklist.version, answers, readings }
}

function check(item: Item, wrong: Wrong | undefined, isAbsent: boolean, chance: Chance): Answer {
  const { id: itemId } = item
  const often = oftenAbsent[itemId]
  if (wrong) return { result: 'fail', ...wrong }
  if (isAbsent) return { itemId, result: 'notApplicable', ...absentAt(item), photos: [] }
  if (often && chance.happens(often.share))
    return { itemId, result: 'notApplicable', note: often.note, photos: [] }
  return { itemId, result: 'pass', photos: [] }
}
