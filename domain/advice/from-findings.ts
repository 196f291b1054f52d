// From the failed items of a patrol to what is asked of the facility.

import type { JudgedChecklist, JudgedItem } from '../checklists/answers'
import { spokenFailure } from '../checklists/spoken-item'
import { problem } from '../kernel/problems'
import type { AdviceReport, AdvisedItem } from './advice'

type Request = AdviceReport['requests'][number]
type Judged = readonly Pick<JudgedChecklist, 'checklistId' | 'version' | 'specialty' | 'items'>[]

/** What is asked unless the coordinator says it otherwise: each question is said so that yes means 合格. */
export const usualRequest = ({ question }: Pick<JudgedItem, 'question'>): string =>
  `建议整改，做到：${question}`

export const isOf = (
  one: Pick<Request, 'checklistId' | 'itemId'>,
  other: Pick<Request, 'checklistId' | 'itemId'>,
): boolean => one.checklistId === other.checklistId && one.itemId === other.itemId

/** Every failed item, in the order of the checklists, as it would be asked. */
export const requestableOf = (judged: Judged): AdvisedItem[] =>
  judged.flatMap((checklist) =>
    checklist.items
      .filter(({ result }) => result === 'fail')
      .map((item) => advisedOf(item, checklist)),
  )

function advisedOf(
  item: JudgedItem,
  { checklistId, version, specialty }: Judged[number],
): AdvisedItem {
  const { itemId, question, clause, law, matter, matterName, severity } = item
  const points = item.readings.flatMap(({ verdict, point }) =>
    verdict === 'fail' && point ? [point] : [],
  )
  return {
    ...{ checklistId, version, itemId, question, clause, specialty, matter, matterName, severity },
    ...(law && { law }),
    found: spokenFailure(item),
    ...(points.length > 0 && { points }),
    words: usualRequest(item),
    state: 'open',
  }
}

/** What is asked of each item, in the coordinator's words; Problems adviceUnfounded and invalidInput. */
export function advisedItems(requests: readonly Request[], judged: Judged): AdvisedItem[] {
  const requestable = requestableOf(judged)
  return requests.map((each, place) => {
    if (requests.findIndex((other) => isOf(other, each)) < place)
      throw problem('invalidInput', { field: '意见', reason: '同一项只写一次' })
    const found = requestable.find((item) => isOf(item, each))
    if (!found) throw problem('adviceUnfounded')
    return { ...found, words: each.words }
  })
}
