// A letter of the commission (函告) to another department, of violations of one kind that keep recurring (方案 二（四）3（2）).
// It is prepared when a case closes; the commission says to whom it goes, sends it and writes down how. Only cases that were
// closed as substantiated stand in it.

import { body, bodyNames, type Body } from '../clues/outcome'
import { outgoingPaper, preparedPaper } from '../clues/outgoing-paper'
import { id, type Id } from '../kernel/ids'
import { pick } from '../kernel/records'
import { day, type Day, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, object, string, type infer as Infer } from '../kernel/z'
import { isOwnSpecialty, type Specialty } from '../people/specialties'
import { caseMatter } from './enforcement-case'
import { recurringCase, type Recurrence, type RecurringCase } from './recurrence'

/** Whom it is for: one of the usual, or as the commission writes it. */
export const addressee = object({ body, bodyName: string().trim().min(2).max(40).optional() })
export type Addressee = Infer<typeof addressee>

export const letter = object({
  _id: id,
  county: string(),
  area: string(),
  ...caseMatter.shape,
  ...addressee.shape,
  recurrenceId: string(),
  /** The first and the last day on which one of them was closed. */
  from: day,
  to: day,
  cases: array(recurringCase).min(1),
  ...outgoingPaper.shape,
  trail: trailHead,
})
export type Letter = Infer<typeof letter>
export type NewLetter = Omit<Letter, 'trail'>

const usualBodies: Partial<Record<Specialty, Body>> = {
  foodborneDisease: 'marketRegulation',
  drinkingWater: 'waterAffairs',
  schoolHealth: 'education',
  illegalPractice: 'marketRegulation',
  maternalChildHealth: 'publicSecurity',
  occupationalHealth: 'emergencyManagement',
  publicPlace: 'marketRegulation',
}

/** The department that such a thing mostly concerns; the commission decides. */
export const usualBody = (of: Specialty | undefined): Body =>
  (of && !isOwnSpecialty(of) && usualBodies[of]) || 'otherAgency'

export const spokenAddressee = ({ body: to, bodyName }: Addressee): string =>
  bodyName ?? bodyNames[to]

type Of = Pick<Recurrence, '_id' | 'county' | 'area' | 'specialty' | 'matter' | 'matterName'>

export const preparedLetter = (
  _id: Id,
  { _id: recurrenceId, county, area, specialty, matter, matterName }: Of,
  cases: readonly RecurringCase[],
  at: Instant,
): NewLetter => ({
  ...{ _id, county, area, recurrenceId, matter, matterName },
  ...(specialty && { specialty }),
  body: usualBody(specialty),
  ...ofCases(cases),
  ...preparedPaper(at, _id),
})

/** What a letter says of its cases, and of when they were. */
export function ofCases(given: readonly RecurringCase[]): Pick<Letter, 'cases' | 'from' | 'to'> {
  const cases = given.map(({ _id, number, closedOn, outcome }) => ({
    ...{ _id, number, closedOn, outcome },
  }))
  const days: Day[] = cases.map(({ closedOn }) => closedOn).sort()
  return { cases, from: days[0] ?? '', to: days.at(-1) ?? '' }
}

const shown = [
  '_id',
  'matterName',
  'specialty',
  'body',
  'bodyName',
  'from',
  'to',
  'status',
  'preparedAt',
] as const

/** A letter as a list shows it. */
export type LetterRow = Pick<Letter, (typeof shown)[number]> & { caseCount: number }

export const toLetterRow = (of: Letter): LetterRow => ({
  ...pick(of, shown),
  caseCount: of.cases.length,
})
