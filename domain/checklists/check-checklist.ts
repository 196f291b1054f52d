// What is wrong with a checklist before it may be published, each fault naming the item it is about.

import { kinds, traits, type TraitName, type Traits } from '../facilities/kinds'
import { ZodBoolean, ZodEnum } from '../kernel/z'
import { checklist, type Checklist, type Item } from './checklist'
import { holds, type Condition } from './condition'
import { matters } from './matters'

/** Sentences, empty where nothing is wrong. */
export function checkChecklist(given: unknown): string[] {
  const parsed = checklist.safeParse(given)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${placeIn(given, path)}：${message}`)
  const items = parsed.data.sections.flatMap((section) => section.items)
  return [...duplicates(items), ...items.flatMap((item) => faultsOf(item, parsed.data))]
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

function duplicates(items: Item[]): string[] {
  const ids = items.map(({ id }) => id)
  const again = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [...new Set(again)].map((id) => `${id}：编号重复`)
}

function faultsOf({ id, matter, when }: Item, { specialty, kinds: forKinds }: Checklist): string[] {
  const faults = []
  if (matters[matter].specialty !== specialty) faults.push(`${id}：事项 ${matter} 不属于该专业`)
  if (!when) return faults
  const wrong = valueFaults(when)
  faults.push(...wrong.map((fault) => `${id}：${fault}`))
  if (wrong.length === 0 && !forKinds.some((kind) => canHold(when, kinds[kind].traits)))
    faults.push(`${id}：条件永远不会成立`)
  return faults
}

type Atom = Extract<Condition, { trait: TraitName }>

function atomsOf(asked: Condition): Atom[] {
  if ('all' in asked) return asked.all.flatMap(atomsOf)
  if ('any' in asked) return asked.any.flatMap(atomsOf)
  if ('not' in asked) return atomsOf(asked.not)
  return [asked]
}

/** What a trait can be; undefined for a count. */
function valuesOf(trait: TraitName): readonly (string | boolean)[] | undefined {
  const schema = traits.shape[trait].unwrap()
  if (schema instanceof ZodEnum) return schema.options
  return schema instanceof ZodBoolean ? [true, false] : undefined
}

const valueFaults = (asked: Condition): string[] =>
  atomsOf(asked).flatMap((atom) => {
    const values = valuesOf(atom.trait)
    if ('atLeast' in atom) return values ? [`${atom.trait} 不是数量，不能用 atLeast`] : []
    if (!values) return [`${atom.trait} 是数量，不能用 in`]
    const strange = atom.in.filter((each) => !values.includes(each))
    return strange.map((each) => `${atom.trait} 没有“${each}”这个值`)
  })

/** Tries every telling value of the traits that are asked of a kind; the others are never known. */
function canHold(asked: Condition, known: readonly TraitName[]): boolean {
  const atoms = atomsOf(asked).filter(({ trait }) => known.includes(trait))
  const names = [...new Set(atoms.map(({ trait }) => trait))]
  const tried = names.reduce<Traits[]>(
    (so, name) =>
      so.flatMap((each) => telling(name, atoms).map((value) => ({ ...each, [name]: value }))),
    [{}],
  )
  return tried.some((each) => holds(asked, each))
}

function telling(name: TraitName, atoms: Atom[]): unknown[] {
  const thresholds = atoms.flatMap((atom) =>
    atom.trait === name && 'atLeast' in atom ? [atom.atLeast - 1, atom.atLeast] : [],
  )
  return [undefined, ...(valuesOf(name) ?? []), ...thresholds]
}
