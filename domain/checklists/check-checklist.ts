// What is wrong with a checklist before it may be published, each fault naming the item it is about.

import { nearest, reasonOf, type Issue } from '../kernel/issues'
import { hasOwn } from '../kernel/records'
import { ANSWERS_PER_CHECKLIST, LONGEST_ID, READINGS_PER_CHECKLIST } from './answers'
import { canAppear, withAllWaitedFor } from './can-appear'
import { conditionFaults } from './check-conditions'
import { checklist, isMeasured, type Checklist, type Item } from './checklist'
import { pointsOf } from './judge-reading'
import { matterName, matters } from './matters'
import { placeIn } from './place-in'

/** Sentences, empty where nothing is wrong. */
export function checkChecklist(given: unknown): string[] {
  const parsed = checklist.safeParse(given, { reportInput: true })
  if (!parsed.success) return parsed.error.issues.map((issue) => spoken(nearest(issue), given))
  const { sections, matters: own = [] } = parsed.data
  const items = sections.flatMap((section) => section.items)
  return [
    ...tooMuch(items),
    ...duplicates(items),
    ...duplicates(own),
    ...[parsed.data, ...items].filter(({ id }) => id.length > LONGEST_ID).map(tooLong),
    ...own.filter(({ id }) => hasOwn(matters, id)).map(({ id }) => `${id}：事项编号已有别的用处`),
    ...items.flatMap((item) => faultsOf(item, parsed.data, items)),
  ]
}

function spoken(issue: Issue, given: unknown): string {
  const { code, input } = issue
  const value = code === 'invalid_value' && typeof input === 'string' ? input.slice(0, 20) : ''
  return `${placeIn(given, issue.path)}：${value && `“${value}”`}${reasonOf(issue)}`
}

/** Answers that no patrol could carry. */
function tooMuch(items: readonly Item[]): string[] {
  const readings = items.filter(isMeasured).flatMap(pointsOf).length
  return [
    ...(items.length > ANSWERS_PER_CHECKLIST
      ? [`检查项太多，最多 ${ANSWERS_PER_CHECKLIST} 项`]
      : []),
    ...(readings > READINGS_PER_CHECKLIST ? [`读数太多，最多 ${READINGS_PER_CHECKLIST} 个`] : []),
  ]
}

const tooLong = ({ id }: { id: string }) => `${id}：编号太长，最多 ${LONGEST_ID} 个字母`

function duplicates(named: readonly { id: string }[]): string[] {
  const ids = named.map(({ id }) => id)
  const again = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [...new Set(again)].map((id) => `${id}：编号重复`)
}

function faultsOf(item: Item, given: Checklist, items: readonly Item[]): string[] {
  const { id, matter } = item
  const faults = matterName(matter, given) ? [] : [`事项 ${matter} 不属于该专业`]
  return [...faults, ...conditionFaults(item, given), ...absence(item, given, items)].map(
    (fault) => `${id}：${fault}`,
  )
}

/** Nothing is said of an item whose condition, or one that it waits for, is wrong in itself. */
function absence(item: Item, given: Checklist, items: readonly Item[]): string[] {
  const waitedFor = withAllWaitedFor([item], items)
  if (waitedFor.some((each) => conditionFaults(each, given).length > 0)) return []
  const found = given.kinds.map((kind) => canAppear(item, kind, items))
  if (found.includes(true)) return []
  return [found.includes(undefined) ? '条件太复杂，请拆成几项' : '条件永远不会成立']
}
