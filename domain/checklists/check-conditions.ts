// What is wrong with the condition of an item: values that do not exist, items and kinds that the checklist has not, circles.

import { kinds } from '../facilities/kinds'
import { traits, type TraitName } from '../facilities/traits'
import { ZodArray, ZodBoolean, ZodEnum } from '../kernel/z'
import type { Checklist, Item } from './checklist'
import {
  itemsAskedIn,
  kindsAskedIn,
  traitsAskedIn,
  type Condition,
  type TraitAsked,
} from './condition'

type Conditional = Pick<Item, 'id' | 'when'>

/** Sentences that the id of the item belongs before. */
export const conditionFaults = (item: Conditional, given: Checklist): string[] => [
  ...(item.when ? traitsAskedIn(item.when).flatMap(valueFaults) : []),
  ...(item.when ? kindFaults(item.when, given) : []),
  ...itemFaults(
    item,
    given.sections.flatMap(({ items }) => items),
  ),
]

const kindFaults = (when: Condition, given: Pick<Checklist, 'kinds'>): string[] =>
  kindsAskedIn(when)
    .filter((kind) => !given.kinds.includes(kind))
    .map((kind) => `这张表不是给${kinds[kind].name}用的`)

interface Values {
  of: readonly (string | boolean)[]
  /** Several of them at once. */
  several: boolean
}

/** What a trait can be; undefined for a count. */
export function valuesOf(trait: TraitName): Values | undefined {
  const schema = traits.shape[trait].unwrap()
  if (schema instanceof ZodArray) return { of: schema.element.options, several: true }
  if (schema instanceof ZodEnum) return { of: schema.options, several: false }
  return schema instanceof ZodBoolean ? { of: [true, false], several: false } : undefined
}

function valueFaults(atom: TraitAsked): string[] {
  const values = valuesOf(atom.trait)
  if ('atLeast' in atom) return values ? [`${atom.trait} 不是数量，不能用 atLeast`] : []
  if (!values) return [`${atom.trait} 是数量，不能用 in`]
  const strange = atom.in.filter((each) => !values.of.includes(each))
  return strange.map((each) => `${atom.trait} 没有“${each}”这个值`)
}

function itemFaults({ id, when }: Conditional, items: readonly Item[]): string[] {
  const asked = askedBy(when)
  const missing = asked.filter((each) => !items.some((one) => one.id === each))
  const measured = items.filter((one) => asked.includes(one.id) && one.kind !== 'check')
  return [
    ...missing.map((each) => `条件里的 ${each} 不在这张表里`),
    ...measured.map((each) => `条件里的 ${each.id} 由读数判定，不能作条件`),
    ...(reaches(id, asked, items) ? [`条件绕回了自己：${[id, ...asked].join(' → ')}`] : []),
  ]
}

const askedBy = (when: Condition | undefined): string[] =>
  when ? [...new Set(itemsAskedIn(when).map(({ item }) => item))] : []

/** Whether the conditions of these items, and of those they ask about, lead back to `wanted`. */
function reaches(wanted: string, from: readonly string[], items: readonly Item[]): boolean {
  const seen = new Set<string>()
  const waiting = [...from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === wanted) return true
    if (!seen.has(id)) waiting.push(...askedBy(items.find((each) => each.id === id)?.when))
    seen.add(id)
  }
  return false
}
