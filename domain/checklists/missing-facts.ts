// The facts that nobody has registered and on which it hangs what is asked of a facility, or how it is judged. One whose
// turn comes only after another's is not missing yet: whoever boards need not count its pupils.

import { isAskedOf, kinds, traitOf, type Described } from '../facilities/kinds'
import type { TraitName } from '../facilities/traits'
import { applies, type Checklist, type Item } from './checklist'
import { holds, type Condition } from './condition'
import { factsOfHint, type HintAsked } from './hints'

/** A hospital that offers maternal care is asked a checklist more. */
const DECIDES_CHECKLISTS: TraitName = 'maternalCare'

/** In the order in which they are asked of its kind. */
export function missingFacts(
  facility: Described,
  checklists: readonly Checklist[],
  asked: HintAsked,
): TraitName[] {
  const items = checklists
    .flatMap(({ sections }) => sections.flatMap((section) => section.items))
    .filter((item) => applies(item, facility))
  const telling = new Set<TraitName>([
    DECIDES_CHECKLISTS,
    ...items.flatMap((item) => factsFor(item, facility, asked)),
  ])
  const ofKind: readonly TraitName[] = kinds[facility.kind].traits
  return ofKind.filter((name) => telling.has(name) && traitOf(facility, name) === undefined)
}

const factsFor = (item: Item, facility: Described, asked: HintAsked): TraitName[] => [
  ...(item.when ? firstMissing(item.when, facility) : []),
  ...factsOfHint(item, facility, asked)
    .filter((name) => isMissing(facility, name))
    .slice(0, 1),
  ...(item.kind === 'reading' && item.measure === 'ph' ? (['setting'] as const) : []),
]

const isMissing = (facility: Described, name: TraitName) =>
  isAskedOf(facility.kind, name) && traitOf(facility, name) === undefined

/** What would have to be known first to say whether this holds. */
function firstMissing(asked: Condition, facility: Described): TraitName[] {
  const isOpen = (one: Condition) => holds(one, facility, () => undefined) === undefined
  if (!isOpen(asked)) return []
  if ('trait' in asked) return [asked.trait]
  if ('not' in asked) return firstMissing(asked.not, facility)
  const parts = 'all' in asked ? asked.all : 'any' in asked ? asked.any : []
  return parts
    .filter(isOpen)
    .slice(0, 1)
    .flatMap((one) => firstMissing(one, facility))
}
