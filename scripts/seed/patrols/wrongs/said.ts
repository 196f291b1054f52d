// What was found wrong, in a coordinator's words, by the id of the item. Words that do not fit every facility say where they do.

import { holds, type Condition } from '@domain/checklists/condition'
import type { Described } from '@domain/facilities/kinds'

export type Said = string | { words: string; where: Condition }
export type Wrongs = Record<string, readonly Said[]>

export const where = (given: Condition, ...words: string[]): Said[] =>
  words.map((each) => ({ words: each, where: given }))

/** Those that fit this facility. */
export const fitting = (said: readonly Said[], facility: Described): string[] =>
  said.flatMap((each) => {
    if (typeof each === 'string') return [each]
    return holds(each.where, facility, () => undefined) === true ? [each.words] : []
  })
