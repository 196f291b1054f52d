// Answers to a checklist as a coordinator gives them: nearly everything in order, what is wrong with words and photos.

import type { Answer, Answers, Reading } from '@domain/checklists/answers'
import {
  sectionsFor,
  type Checklist,
  type Item,
  type ReadingItem,
} from '@domain/checklists/checklist'
import { disinfectantOf, pointsOf } from '@domain/checklists/judge-reading'
import type { PhotoRef } from '@domain/checklists/photo'
import type { Measure } from '@domain/checklists/water-limits'
import type { Facility } from '@domain/facilities/facility'
import type { Chance } from '../chance'
import { oftenAbsent, thenUnjudged, wrongReadings, wrongWords } from './wrongs'

/** An item that fails; its words are absent where a reading speaks for itself. */
export interface Wrong {
  itemId: string
  note?: string
  photos: PhotoRef[]
}

export const itemsOf = (checklist: Checklist, facility: Facility): Item[] =>
  sectionsFor(checklist, facility).flatMap(({ items }) => items)

/** The items of a checklist that can be found wrong at this facility. */
export const fallible = (checklist: Checklist, facility: Facility): Item[] =>
  itemsOf(checklist, facility).filter(({ id, kind }) => kind === 'reading' || id in wrongWords)

export function answersTo(
  checklist: Checklist,
  facility: Facility,
  wrongs: readonly Wrong[],
  chance: Chance,
): Answers {
  const items = itemsOf(checklist, facility)
  const unjudged = wrongs.flatMap(({ itemId }) => thenUnjudged[itemId] ?? [])
  const wrongOf = ({ id }: Item) => wrongs.find(({ itemId }) => itemId === id)
  const tests = items.map((item) =>
    item.kind === 'reading' ? test(item, facility, wrongOf(item), chance) : undefined,
  )
  const checks = items.map((item, index): Answer | undefined => {
    const untested = tests[index]
    if (item.kind === 'reading') return untested && !Array.isArray(untested) ? untested : undefined
    return check(item, wrongOf(item), unjudged.includes(item.id), chance)
  })
  return {
    checklistId: checklist.id,
    version: checklist.version,
    answers: checks.filter((each) => each !== undefined),
    readings: tests.flatMap((each) => (Array.isArray(each) ? each : [])),
  }
}

function check({ id }: Item, wrong: Wrong | undefined, unjudged: boolean, chance: Chance): Answer {
  const absent = oftenAbsent[id]
  if (wrong) return { result: 'fail', ...wrong }
  if (unjudged) return { itemId: id, result: 'notApplicable', photos: [] }
  if (absent && chance.happens(absent.share))
    return { itemId: id, result: 'notApplicable', note: absent.note, photos: [] }
  return { itemId: id, result: 'pass', photos: [] }
}

const untestedShare: Record<Measure, number> = { ph: 0.35, disinfectant: 0.12 }
const untestedNotes: Record<Measure, string[]> = {
  ph: ['没有带 pH 试纸', 'pH 试纸受潮，没有测'],
  disinfectant: ['余氯比色计没电了', '试剂用完，下次补测'],
}
const goodReadings = {
  ph: ['7.0', '7.2', '7.4', '7.6', '7.8', '7.1'],
  chlorine: ['0.35', '0.40', '0.5', '0.45', '0.6', '0.30'],
  chlorineDioxide: ['0.15', '0.20', '0.3', '0.12', '0.25'],
}

/** Readings, or the answer that says why there are none. */
function test(
  item: ReadingItem,
  facility: Facility,
  wrong: Wrong | undefined,
  chance: Chance,
): Reading[] | Answer {
  const { id: itemId, measure } = item
  if (!wrong && chance.happens(untestedShare[measure]))
    return {
      itemId,
      result: 'notApplicable',
      note: chance.pick(untestedNotes[measure]),
      photos: [],
    }
  const registered = disinfectantOf(facility, {})
  const used = registered ?? 'chlorine'
  const raws = (wrong ? wrongReadings : goodReadings)[measure === 'ph' ? 'ph' : used]
  const points = chance.happens(0.4) ? pointsOf(item) : pointsOf(item).slice(0, 1)
  return points.map((point) => ({
    ...{ itemId, point, raw: chance.pick(raws), photos: wrong?.photos ?? [] },
    ...(measure === 'disinfectant' && !registered && { disinfectant: used }),
  }))
}
