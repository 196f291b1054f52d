// When an item is asked, said to whoever reads or writes a checklist.

import { kinds } from '../facilities/kinds'
import { traitUnits, traitWords } from '../facilities/spoken-traits'
import { traitNames, type TraitName } from '../facilities/traits'
import type { Condition, TraitAsked } from './condition'
import { resultNames } from './result'

/** What an item is called where a condition speaks of it. */
type QuestionOf = (itemId: string) => string

/** 供水人口不少于 1000 人, or “水烧开过”答了不合格 */
export function spokenCondition(asked: Condition, questionOf: QuestionOf): string {
  const each = (one: Condition) => spokenCondition(one, questionOf)
  if ('all' in asked) return asked.all.map((one) => bracketed(one, each(one))).join('，并且')
  if ('any' in asked) return asked.any.map((one) => bracketed(one, each(one))).join('，或者')
  if ('not' in asked) return `不是“${each(asked.not)}”这种情况`
  if ('kind' in asked) return `单位是${asked.kind.map((kind) => kinds[kind].name).join('或')}`
  if ('item' in asked)
    return `“${questionOf(asked.item)}”答了${asked.result.map((one) => resultNames[one]).join('或')}`
  return spokenTraitAsked(asked)
}

const bracketed = (one: Condition, words: string): string =>
  'all' in one || 'any' in one ? `（${words}）` : words

function spokenTraitAsked(asked: TraitAsked): string {
  const { trait } = asked
  if ('atLeast' in asked)
    return `${traitNames[trait]}不少于 ${asked.atLeast} ${traitUnits[trait] ?? ''}`.trim()
  return `${traitNames[trait]}：${asked.in.map((value) => spokenTraitValue(trait, value)).join('或')}`
}

export function spokenTraitValue(trait: TraitName, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return traitWords[trait]?.[value] ?? value
}
