import { valuesOf } from '@domain/checklists/check-conditions'
import type { Condition } from '@domain/checklists/condition'
import { kinds } from '@domain/facilities/kinds'
import type { TraitName } from '@domain/facilities/traits'
import { itemsOf, type Written, type WrittenItem } from '../writing/written'

/** The facts that are known of the kinds it is for. */
export const traitsFor = ({ kinds: given }: Written): TraitName[] => [
  ...new Set(given.flatMap((kind): readonly TraitName[] => kinds[kind].traits)),
]

/** Only what is chosen by hand can decide whether something else is asked. */
export function earlierChecks(written: Written, { id }: WrittenItem): WrittenItem[] {
  const items = itemsOf(written)
  const place = items.findIndex((each) => each.id === id)
  return items.slice(0, place).filter(({ kind }) => kind === 'check')
}

/** The first value, to be changed; a count from one. */
export function conditionOn(trait: TraitName): Condition {
  const [first] = valuesOf(trait)?.of ?? []
  return first === undefined ? { trait, atLeast: 1 } : { trait, in: [first] }
}
