// When an item is asked, as data. A trait that nobody has registered satisfies neither `in` nor `atLeast`; so an item
// that must be asked until the contrary is known says `not`.

import { traits, type TraitName, type Traits } from '../facilities/kinds'
import {
  array,
  boolean,
  enum as oneOf,
  lazy,
  number,
  strictObject,
  string,
  union,
  type ZodType,
} from '../kernel/z'

export type Condition =
  | { trait: TraitName; in: readonly (string | boolean)[] }
  | { trait: TraitName; atLeast: number }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

const trait = oneOf(Object.keys(traits.shape) as TraitName[])

export const condition: ZodType<Condition> = lazy(() =>
  union([
    strictObject({ trait, in: array(union([string(), boolean()])).min(1) }),
    strictObject({ trait, atLeast: number() }),
    strictObject({ all: array(condition).min(1) }),
    strictObject({ any: array(condition).min(1) }),
    strictObject({ not: condition }),
  ]),
)

export function holds(asked: Condition, known: Traits): boolean {
  if ('all' in asked) return asked.all.every((each) => holds(each, known))
  if ('any' in asked) return asked.any.some((each) => holds(each, known))
  if ('not' in asked) return !holds(asked.not, known)
  const value = known[asked.trait]
  if ('in' in asked) return asked.in.some((each) => each === value)
  return typeof value === 'number' && value >= asked.atLeast
}
