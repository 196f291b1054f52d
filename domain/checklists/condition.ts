// When an item is asked, as data: over the kind of facility, what is registered of it, and how other items were answered.
// What nobody has registered makes a condition neither hold nor fail, and such an item is asked.

import {
  facilityKind,
  isAskedOf,
  traitOf,
  type Described,
  type FacilityKind,
} from '../facilities/kinds'
import { traits, type TraitName } from '../facilities/traits'
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
import { result, type Result } from './result'

export type TraitAsked =
  | { trait: TraitName; in: readonly (string | boolean)[] }
  | { trait: TraitName; atLeast: number }
export interface ItemAsked {
  item: string
  result: readonly Result[]
}
/** For a checklist of several kinds. */
interface KindAsked {
  kind: readonly FacilityKind[]
}
type Atom = TraitAsked | ItemAsked | KindAsked
export type Condition =
  | Atom
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

const trait = oneOf(Object.keys(traits.shape) as TraitName[])

export const condition: ZodType<Condition> = lazy(() =>
  union([
    strictObject({ trait, in: array(union([string(), boolean()])).min(1) }),
    strictObject({ trait, atLeast: number() }),
    strictObject({ item: string(), result: array(result).min(1) }),
    strictObject({ kind: array(facilityKind).min(1) }),
    strictObject({ all: array(condition).min(1) }),
    strictObject({ any: array(condition).min(1) }),
    strictObject({ not: condition }),
  ]),
)

/** How an item was answered so far. */
export type Answered = (itemId: string) => Result | undefined

/** Undefined while too little is registered to say. */
export function holds(
  asked: Condition,
  facility: Described,
  answered: Answered,
): boolean | undefined {
  const each = (one: Condition) => holds(one, facility, answered)
  if ('all' in asked) return every(asked.all.map(each))
  if ('any' in asked) return negated(every(asked.any.map(each).map(negated)))
  if ('not' in asked) return negated(each(asked.not))
  if ('kind' in asked) return asked.kind.includes(facility.kind)
  return 'item' in asked ? isAnswered(asked, answered) : traitHolds(asked, facility)
}

const negated = (known: boolean | undefined) => (known === undefined ? undefined : !known)

function every(known: readonly (boolean | undefined)[]): boolean | undefined {
  if (known.includes(false)) return false
  return known.includes(undefined) ? undefined : true
}

function isAnswered({ item, result: wanted }: ItemAsked, answered: Answered): boolean {
  const given = answered(item)
  return given !== undefined && wanted.includes(given)
}

function traitHolds(asked: TraitAsked, facility: Described): boolean | undefined {
  if (!isAskedOf(facility.kind, asked.trait)) return false
  const value = traitOf(facility, asked.trait)
  if (value === undefined) return undefined
  if ('atLeast' in asked) return typeof value === 'number' && value >= asked.atLeast
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return asked.in.some((each) => values.includes(each))
}

/** Every trait that a condition asks about, as it asks. */
export const traitsAskedIn = (asked: Condition): TraitAsked[] =>
  atomsOf(asked).filter((atom): atom is TraitAsked => 'trait' in atom)

/** Every item that a condition asks about, as it asks. */
export const itemsAskedIn = (asked: Condition): ItemAsked[] =>
  atomsOf(asked).filter((atom): atom is ItemAsked => 'item' in atom)

/** Every kind of facility that a condition asks about. */
export const kindsAskedIn = (asked: Condition): FacilityKind[] =>
  atomsOf(asked).flatMap((atom) => ('kind' in atom ? atom.kind : []))

function atomsOf(asked: Condition): Atom[] {
  if ('all' in asked) return asked.all.flatMap(atomsOf)
  if ('any' in asked) return asked.any.flatMap(atomsOf)
  return 'not' in asked ? atomsOf(asked.not) : [asked]
}
