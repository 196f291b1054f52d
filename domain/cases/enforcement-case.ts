// A case (立案案件): what the agency opened from clues of one place, and what the enforcement system knows of it. Until it is
// closed as substantiated, every word of it says 疑似.

import { seenNames } from '../advice/ordered-visit'
import { answerWords, isSubstantiated, outcomeNames } from '../clues/outcome'
import { corrections } from '../clues/correction'
import { pause } from '../clues/pauses'
import { id } from '../kernel/ids'
import { day, instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, int, object, string, type infer as Infer } from '../kernel/z'
import { specialty } from '../people/specialties'
import { caseHandling } from './handling'
import { penalty } from './penalties'
import { caseStatus } from './status'

export const MOST_CLUES = 20

/** 行政处罚法 第四十二条: two enforce. */
export const IN_CHARGE = 2

export const caseOutcome = oneOf(['corrected', 'penalised', 'referred', 'unfounded'])
export type CaseOutcome = Infer<typeof caseOutcome>

/** As the enforcement system writes it. */
export const caseNumber = string().trim().min(2).max(60)
export const caseWords = string().trim().min(2).max(200)

/** A clue that it was opened from, as it was then. */
export const caseClue = object({
  _id: id,
  matterName: string(),
  reportedByName: string(),
  reportedAt: instant,
})
export type CaseClue = Infer<typeof caseClue>

/** What is suspected, each kind once. */
export const caseMatter = object({
  specialty: specialty.optional(),
  matter: string(),
  matterName: string(),
})
export type CaseMatter = Infer<typeof caseMatter>

/** The worst of what a re-inspection saw. */
const seenAgain = oneOf(Object.keys(seenNames) as (keyof typeof seenNames)[])
export type SeenAgain = Infer<typeof seenAgain>

export const enforcementCase = object({
  _id: id,
  /** Absent where it happened at no registered facility: then `facilityName` is the place in words. */
  facilityId: id.optional(),
  facilityName: string(),
  address: string(),
  area: string(),
  county: string(),
  township: string(),
  clues: array(caseClue).min(1).max(MOST_CLUES),
  matters: array(caseMatter).min(1),
  /** Who is in charge and who beside; one alone where a colleague left and nobody took over yet. */
  officers: array(object({ _id: id, name: string() }))
    .min(1)
    .max(IN_CHARGE),
  /** The same, for the indexes. */
  officerId: id,
  secondId: id.optional(),
  number: caseNumber.optional(),
  openedOn: day,
  decidedOn: day.optional(),
  closedOn: day.optional(),
  outcome: caseOutcome.optional(),
  words: answerWords.optional(),
  /** How these words were put right, where they were. */
  corrections: corrections.optional(),
  penalties: array(penalty).max(8).optional(),
  fineFen: int().min(1).max(1e12).optional(),
  /** The latest that was ordered, and what came of it. */
  reinspection: object({
    visitId: id,
    dueOn: day,
    answeredAt: instant.optional(),
    seen: seenAgain.optional(),
  }).optional(),
  status: caseStatus,
  /** What was done, by whom and in which words; whoever acts next says how many of them he has seen. */
  handlings: array(caseHandling),
  /** From here the step that it is at is counted: the opening, the latest reopening. */
  countedFrom: day,
  pauses: array(pause),
  /** The last day that is in time; absent where the clock stands still, and where none runs. */
  dueOn: day.optional(),
  /** Sorts what is running by its deadline, what stands still last; unique, absent where no clock runs. */
  dueKey: string().optional(),
  /** Sorts by the time of opening it here, unique. */
  listKey: string(),
  trail: trailHead,
})
export type EnforcementCase = Infer<typeof enforcementCase>
export type NewCase = Omit<EnforcementCase, 'trail'>

export const caseOutcomeName = (of: CaseOutcome): string => outcomeNames[of]

/** 疑似 unless it is closed and was found to be so. */
export function spokenMatters({
  matters,
  outcome,
}: Pick<EnforcementCase, 'matters' | 'outcome'>): string {
  const names = matters.map(({ matterName }) => matterName).join('、')
  return isSubstantiated(outcome) ? names : `疑似${names}`
}

/** 渝卫立〔2026〕1号, or that it has none yet. */
export const spokenNumber = ({ number }: Pick<EnforcementCase, 'number'>): string =>
  number ?? '案件编号待填'

/** As it is kept of those in charge. */
export const inChargeOf = (
  officers: EnforcementCase['officers'],
): Pick<EnforcementCase, 'officers' | 'officerId' | 'secondId'> => ({
  officers: officers.map(({ _id, name }) => ({ _id, name })),
  officerId: officers[0]?._id ?? '',
  secondId: officers[1]?._id,
})
