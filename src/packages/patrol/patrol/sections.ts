// A checklist as it is filled in: section by section, each with what is left of it.

import { checklistsFor, findChecklist } from '@domain/checklists'
import type { Answers } from '@domain/checklists/answers'
import { sectionsFor, type Checklist, type Item } from '@domain/checklists/checklist'
import type { Asked, DraftReport } from '../../../outbox/patrol-report'
import { itemAt, type PatrolFault } from './progress'

export interface AskedSection {
  key: string
  checklistId: string
  name: string
  items: readonly Item[]
  /** How many of its items still need something. */
  leftCount: number
}

/** A checklist that this visit may complete; without `given` it is left for another day. */
export interface Offered {
  checklist: Checklist
  given: Answers | undefined
  sections: readonly AskedSection[]
}

export const offeredIn = (
  { checklists }: DraftReport,
  asked: Asked,
  faults: readonly PatrolFault[],
): Offered[] =>
  checklistsFor(asked.facility, asked.own).map((checklist) => {
    const given = checklists.find(({ checklistId }) => checklistId === checklist.id)
    return { checklist, given, sections: given ? sectionsOf(given, asked, faults) : [] }
  })

function sectionsOf(
  given: Answers,
  { facility, own }: Asked,
  faults: readonly PatrolFault[],
): AskedSection[] {
  const { checklistId, version } = given
  const left = new Set(faults.map(({ at }) => at))
  const isLeft = ({ id }: Item) => left.has(itemAt(checklistId, id))
  return sectionsFor(findChecklist(checklistId, version, own), facility, given).map(
    ({ name, items }) => ({
      key: `${checklistId}/${name}`,
      ...{ checklistId, name, items },
      leftCount: items.filter(isLeft).length,
    }),
  )
}

/** `at` is an item's. */
export const sectionWith = (
  sections: readonly AskedSection[],
  at: string | undefined,
): AskedSection | undefined =>
  sections.find(({ checklistId, items }) => items.some(({ id }) => itemAt(checklistId, id) === at))

/** Where to go on after this one: the next with something left, from the beginning after the last. */
export function sectionAfter(
  sections: readonly AskedSection[],
  key?: string,
): AskedSection | undefined {
  const place = sections.findIndex((each) => each.key === key) + 1
  return [...sections.slice(place), ...sections.slice(0, place)].find(
    ({ leftCount }) => leftCount > 0,
  )
}
