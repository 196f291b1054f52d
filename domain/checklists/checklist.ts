// A checklist is data: sections of items, each with its clause and the condition under which it is asked. A published
// version never changes; a change is a new version.

import { facilityKind, type Described } from '../facilities/kinds'
import {
  array,
  discriminatedUnion,
  literal,
  object,
  string,
  type infer as Infer,
} from '../kernel/z'
import { specialty } from '../people/specialties'
import type { Answers } from './answers'
import { basis } from './basis'
import type { Clause } from '../guide/clause'
import { condition, holds, type Answered } from './condition'
import { hint } from './hints'
import { law, type Law } from './laws'
import { matterId, ownMatter, type BuiltInMatter } from './matters'
import { quantity } from './quantity'
import { severity } from './severity'
import { measure, point } from './water-limits'

const words = string().trim().min(2)

const common = object({
  id: string().regex(/^[a-z][A-Za-z0-9]*$/),
  clause: basis,
  /** Said so that yes means 合格. */
  question: words.max(40),
  /** What counts as evidence, or how to look. */
  evidence: words.max(120),
  when: condition.optional(),
  severity,
  matter: matterId,
  law: law.optional(),
  hint: hint.optional(),
})

export const item = discriminatedUnion('kind', [
  common.extend({ kind: literal('check') }),
  common.extend({
    kind: literal('reading'),
    measure,
    /** Where the water is taken; at every point where it is not said. */
    points: array(point).min(1).optional(),
  }),
  common.extend({ kind: literal('quantity'), quantity }),
])
export type Item = Infer<typeof item>
export type CheckItem = Extract<Item, { kind: 'check' }>
export type ReadingItem = Extract<Item, { kind: 'reading' }>
/** Answered by a number; what it comes to is never chosen by hand. */
export type MeasuredItem = Exclude<Item, CheckItem>

export const isMeasured = (one: Item): one is MeasuredItem => one.kind !== 'check'

export const checklist = object({
  id: string().regex(/^[a-z][A-Za-z0-9]*$/),
  version: string().regex(/^\d{4}\.\d+$/),
  name: words.max(30),
  specialty,
  kinds: array(facilityKind).min(1),
  /** Matters of its own; the others are everybody's. */
  matters: array(ownMatter).max(60).optional(),
  sections: array(object({ name: words.max(12), items: array(item).min(1) })).min(1),
})
export type Checklist = Infer<typeof checklist>

/** Asked unless it is known that it does not apply. */
export const applies = (
  { when }: Pick<Item, 'when'>,
  facility: Described,
  answered: Answered = () => undefined,
): boolean => !when || holds(when, facility, answered) !== false

/** The sections with the items that are asked of this facility; a section with none is left out. */
export const sectionsFor = (
  { sections }: Checklist,
  facility: Described,
  given?: Pick<Answers, 'answers'>,
): Checklist['sections'] => {
  const all = sections.flatMap(({ items }) => items)
  const answered: Answered = (id) =>
    all.some((each) => each.id === id && applies(each, facility, answered))
      ? given?.answers.find(({ itemId }) => itemId === id)?.result
      : undefined
  return sections
    .map(({ name, items }) => ({
      name,
      items: items.filter((each) => applies(each, facility, answered)),
    }))
    .filter(({ items }) => items.length > 0)
}

/** The answers without those to items that are not asked any more, because another was answered otherwise. */
export function askedOf(checklist: Checklist, facility: Described, given: Answers): Answers {
  const asked = sectionsFor(checklist, facility, given).flatMap(({ items }) => items)
  const isAsked = ({ itemId }: { itemId: string }) => asked.some(({ id }) => id === itemId)
  return {
    ...given,
    answers: given.answers.filter(isAsked),
    readings: given.readings.filter(isAsked),
  }
}

type CheckWords = Omit<CheckItem, 'kind' | 'clause' | 'severity' | 'law' | 'matter'> &
  Partial<Pick<CheckItem, 'severity' | 'law'>> & { matter: BuiltInMatter }

/** Writes the ordinary checks of one chapter of the guide. */
export const checksOf =
  (part: Clause['part'], usual: Law) =>
  (number: string, said: CheckWords): CheckItem => ({
    kind: 'check',
    clause: { part, number },
    severity: 'ordinary',
    law: usual,
    ...said,
  })

/** Writes the ordinary checks of a checklist of ours, which rest on no clause and claim no law. */
export const ownChecksOf =
  (heading: string) =>
  (number: number, said: CheckWords): CheckItem => ({
    kind: 'check',
    clause: { own: `${heading} ${number}` },
    severity: 'ordinary',
    ...said,
  })
