// What a re-inspection asks: only what failed, by the same version of its checklist and judged by the same rules.

import type { Answers, JudgedChecklist } from '../checklists/answers'
import type { Checklist } from '../checklists/checklist'
import { judge } from '../checklists/judge'
import type { Described } from '../facilities/kinds'
import { problem } from '../kernel/problems'
import type { AdvisedItem } from './advice'

/** The checklist with no item but these, each asked whatever its condition: it was asked when it failed. */
export function onlyItems(checklist: Checklist, itemIds: readonly string[]): Checklist {
  const sections = checklist.sections
    .map(({ name, items }) => ({
      name,
      items: items
        .filter((item) => itemIds.includes(item.id))
        .map(
          ({ when: _when, ...item }) => item as typeof item & Checklist['sections'][0]['items'][0],
        ),
    }))
    .filter(({ items }) => items.length > 0)
  return { ...checklist, sections }
}

/** What is still to be looked at, by checklist. */
export function openItemsOf(items: readonly AdvisedItem[]): Map<string, AdvisedItem[]> {
  const open = new Map<string, AdvisedItem[]>()
  for (const item of items.filter(({ state }) => state === 'open')) {
    const key = `${item.checklistId} ${item.version}`
    open.set(key, [...(open.get(key) ?? []), item])
  }
  return open
}

/** The versions that the open items were asked by. */
export const versionsOf = (items: readonly AdvisedItem[]): { id: string; version: string }[] =>
  [...openItemsOf(items).values()].flatMap(([first]) =>
    first ? [{ id: first.checklistId, version: first.version }] : [],
  )

/** What a re-inspection asks. */
export const askedAgain = (
  items: readonly AdvisedItem[],
  checklists: readonly Checklist[],
): Checklist[] =>
  [...openItemsOf(items).values()].flatMap((open) => {
    const [first] = open
    const found = checklists.find(
      (each) => each.id === first?.checklistId && each.version === first.version,
    )
    return found
      ? [
          onlyItems(
            found,
            open.map(({ itemId }) => itemId),
          ),
        ]
      : []
  })

/** The answers judged as those of a patrol are; Problems checklistMissing, checklistUnknown, checklistTwice, noteMissing and those of `judge`. */
export function judgeAgain(
  given: readonly Answers[],
  facility: Described,
  asked: readonly Checklist[],
): JudgedChecklist[] {
  if (given.length < asked.length) throw problem('checklistMissing')
  return given.map((answers, place) => {
    const { checklistId, version } = answers
    const checklist = asked.find((each) => each.id === checklistId && each.version === version)
    if (!checklist) throw problem('checklistUnknown', { checklist: `${checklistId} ${version}` })
    if (given.findIndex((each) => each.checklistId === checklistId) < place)
      throw problem('checklistTwice', { checklist: checklist.name })
    const judged = judge(checklist, facility, answers)
    refuseUnexplained(judged)
    return judged
  })
}

/** What failed and does not apply any more is put right only where it is said why. */
function refuseUnexplained({ items }: JudgedChecklist): void {
  const found = items.find(({ result, note }) => result === 'notApplicable' && !note)
  if (found) throw problem('noteMissing', { question: found.question })
}
