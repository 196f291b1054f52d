// What is wrong with a checklist before it may be published, each fault naming the item it is about.

import { hasOwn } from '../kernel/records'
import { canAppear, conditionFaults } from './check-conditions'
import { checklist, type Checklist, type Item } from './checklist'
import { matterName, matters } from './matters'

/** Sentences, empty where nothing is wrong. */
export function checkChecklist(given: unknown): string[] {
  const parsed = checklist.safeParse(given)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${placeIn(given, path)}：${message}`)
  const { sections, matters: own = [] } = parsed.data
  const items = sections.flatMap((section) => section.items)
  return [
    ...duplicates(items),
    ...duplicates(own),
    ...own.filter(({ id }) => hasOwn(matters, id)).map(({ id }) => `${id}：事项编号已有别的用处`),
    ...items.flatMap((item) => faultsOf(item, parsed.data)),
  ]
}

/** `sections.0.items.3.clause`, with the item's id where it has one. */
function placeIn(given: unknown, path: PropertyKey[]): string {
  const [sections, section, items, index] = path
  const item = [sections, section, items, index].reduce<unknown>(inside, given)
  const id = inside(item, 'id')
  const place = path.map(String).join('.')
  return typeof id === 'string' ? `${id}（${place}）` : place
}

const inside = (from: unknown, key: PropertyKey | undefined): unknown =>
  typeof from === 'object' && from !== null && key !== undefined
    ? (from as Record<PropertyKey, unknown>)[key]
    : undefined

function duplicates(named: readonly { id: string }[]): string[] {
  const ids = named.map(({ id }) => id)
  const again = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [...new Set(again)].map((id) => `${id}：编号重复`)
}

function faultsOf(item: Item, given: Checklist): string[] {
  const { id, matter, when } = item
  const faults = matterName(matter, given) ? [] : [`${id}：事项 ${matter} 不属于该专业`]
  if (!when) return faults
  const wrong = conditionFaults(item, given)
  faults.push(...wrong.map((fault) => `${id}：${fault}`))
  if (wrong.length === 0 && !given.kinds.some((kind) => canAppear(when, kind)))
    faults.push(`${id}：条件永远不会成立`)
  return faults
}
