// Whether an item of a checklist can ever be asked: tried with every telling value of what its condition asks about, and of
// what the conditions of the items that it waits for ask about.

import { isAskedOf, type FacilityKind } from '../facilities/kinds'
import type { TraitName, Traits } from '../facilities/traits'
import { valuesOf } from './check-conditions'
import { applies, type Item } from './checklist'
import { holds, itemsAskedIn, traitsAskedIn, type Answered, type TraitAsked } from './condition'
import type { Result } from './result'

/** A condition with more cases is not one that people can follow. */
const CASES_AT_MOST = 5_000

/** Undefined where there are too many cases to try. A trait that its kind has not is never known. */
export function canAppear(
  wanted: Item,
  kind: FacilityKind,
  items: readonly Item[],
): boolean | undefined {
  const { when } = wanted
  if (!when) return true
  const waitedFor = withAllWaitedFor([wanted], items)
  const choices = { known: traitChoices(waitedFor, kind), said: answerChoices(waitedFor) }
  const cases = [...choices.known, ...choices.said].reduce((so, each) => so * each.length, 1)
  if (cases > CASES_AT_MOST) return undefined
  const said: Said[] = combinations(choices.said)
  return combinations(choices.known).some((known) => {
    const facility = { kind, traits: known }
    return said.some((given) => {
      const answered: Answered = (id) => {
        const item = waitedFor.find((each) => each.id === id)
        return item && applies(item, facility, answered) ? given[id] : undefined
      }
      return holds(when, facility, answered) === true
    })
  })
}

/** These items, those that their conditions ask about, and so on. */
export function withAllWaitedFor(wanted: readonly Item[], items: readonly Item[]): Item[] {
  const found = new Set(wanted)
  for (const { when } of found)
    for (const asked of when ? itemsAskedIn(when) : []) {
      const item = items.find(({ id }) => id === asked.item)
      if (item) found.add(item)
    }
  return [...found]
}

type Said = Record<string, Result | undefined>

function answerChoices(items: readonly Item[]): Said[][] {
  const asked = items.flatMap(({ when }) => (when ? itemsAskedIn(when) : []))
  return [...new Set(asked.map(({ item }) => item))].map((id) => {
    const results = asked.flatMap(({ item, result }) => (item === id ? result : []))
    return [undefined, ...new Set(results)].map((each) => ({ [id]: each }))
  })
}

function traitChoices(items: readonly Item[], kind: FacilityKind): Traits[][] {
  const atoms = items
    .flatMap(({ when }) => (when ? traitsAskedIn(when) : []))
    .filter(({ trait }) => isAskedOf(kind, trait))
  return [...new Set(atoms.map(({ trait }) => trait))].map((name) =>
    telling(name, atoms).map((value): Traits => ({ [name]: value })),
  )
}

function telling(name: TraitName, atoms: TraitAsked[]): unknown[] {
  const values = valuesOf(name)
  if (values?.several) return subsets(name, atoms)
  const thresholds = atoms.flatMap((atom) =>
    atom.trait === name && 'atLeast' in atom ? [atom.atLeast - 1, atom.atLeast] : [],
  )
  return [...(values?.of ?? []), ...new Set(thresholds)]
}

/** Of the values that are asked about, which are the only ones that tell. */
function subsets(name: TraitName, atoms: TraitAsked[]): unknown[][] {
  const asked = atoms.flatMap((atom) => (atom.trait === name && 'in' in atom ? atom.in : []))
  return [...new Set(asked)].reduce<unknown[][]>(
    (so, each) => [...so, ...so.map((one) => [...one, each])],
    [[]],
  )
}

const combinations = <Each extends object>(choices: readonly Each[][]): Each[] =>
  choices.reduce<Each[]>(
    (so, each) => so.flatMap((one) => each.map((other) => ({ ...one, ...other }))),
    [{} as Each],
  )
