// A checklist is data: sections of items, each with its clause and the condition under which it is asked. A published
// version never changes; a change is a new version.

import { facilityKind, type Described } from '../facilities/kinds'
import {
  array,
  discriminatedUnion,
  enum as oneOf,
  literal,
  object,
  string,
  type infer as Infer,
} from '../kernel/z'
import { specialty } from '../people/specialties'
import { clause, type Clause } from './clause'
import { condition, holds } from './condition'
import { hint } from './hints'
import { law, type Law } from './laws'
import { matter } from './matters'
import { measure } from './water-limits'

export const severityNames = { ordinary: '一般', urgent: '紧急', emergency: '突发' } as const
export const severity = oneOf(['ordinary', 'urgent', 'emergency'])
export type Severity = Infer<typeof severity>

/** Sorts what is graver behind. */
export const gravityOf = (of: Severity): number => severity.options.indexOf(of)

const words = string().trim().min(2)

const common = object({
  id: string().regex(/^[a-z][A-Za-z0-9]*$/),
  clause,
  /** Said so that yes means 合格. */
  question: words.max(40),
  /** What counts as evidence, or how to look. */
  evidence: words.max(120),
  when: condition.optional(),
  severity,
  matter,
  law,
  hint: hint.optional(),
})

export const item = discriminatedUnion('kind', [
  common.extend({ kind: literal('check') }),
  common.extend({ kind: literal('reading'), measure }),
])
export type Item = Infer<typeof item>
export type CheckItem = Extract<Item, { kind: 'check' }>
export type ReadingItem = Extract<Item, { kind: 'reading' }>

export const checklist = object({
  id: string().regex(/^[a-z][A-Za-z0-9]*$/),
  version: string().regex(/^\d{4}\.\d+$/),
  name: words.max(30),
  specialty,
  kinds: array(facilityKind).min(1),
  sections: array(object({ name: words.max(12), items: array(item).min(1) })).min(1),
})
export type Checklist = Infer<typeof checklist>

export const applies = ({ when }: Pick<Item, 'when'>, { traits }: Described): boolean =>
  !when || holds(when, traits)

/** The sections with the items that are asked of this facility; a section with none is left out. */
export const sectionsFor = ({ sections }: Checklist, facility: Described): Checklist['sections'] =>
  sections
    .map(({ name, items }) => ({ name, items: items.filter((each) => applies(each, facility)) }))
    .filter(({ items }) => items.length > 0)

type CheckWords = Omit<CheckItem, 'kind' | 'clause' | 'severity' | 'law'> &
  Partial<Pick<CheckItem, 'severity' | 'law'>>

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
