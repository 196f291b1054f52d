// Facts of a facility found on the spot.

import type { TraitName, Traits } from '../facilities/traits'

/** What was found, with one fact more; what is as registered is no finding, and undefined takes one back. */
export function withFound(
  found: Traits | undefined,
  registered: Traits,
  fact: Partial<Traits>,
): Traits {
  const facts = Object.entries({ ...found, ...fact }) as [TraitName, Traits[TraitName]][]
  return Object.fromEntries(
    facts.filter(([name, value]) => value !== undefined && !isSame(value, registered[name])),
  )
}

/** Several values in another order are the same. */
const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((each) => other.includes(each))
    : one === other
