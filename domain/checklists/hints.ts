// Rules that help to judge an item, said for this facility beside the question.

import type { Described } from '../facilities/kinds'
import type { TraitName } from '../facilities/traits'
import { spokenDay, type Day } from '../kernel/time'
import { enum as oneOf } from '../kernel/z'
import { usualConstrual, type Construal } from './construal'
import { earliestReportOn, evaluationYears, measurementYears } from './hazard-intervals'
import { revalidationYears } from './revalidation'
import { kindergartenStaff, needsHealthProfessionals, schoolRoom } from './school-staffing'

/** What a rule is told beside the facility. */
export interface HintAsked {
  today: Day
  construal?: Construal
}

type Hint = (facility: Described, asked: Required<HintAsked>) => string | undefined

const countsFrom = (today: Day, years: number | undefined, report: string) =>
  years === undefined
    ? undefined
    : `${spokenDay(earliestReportOn(today, years))}以后（含当天）的${report}才算`

/** What decides in a school: that it boards, or how many pupils it has. */
const schoolSize = ({ traits: { boarding, pupilCount = 0 } }: Described) =>
  boarding ? '寄宿制学校' : `${pupilCount} 名学生`

const hints = {
  revalidation: (facility, { construal }) => {
    const years = revalidationYears(facility, construal)
    return years && `按登记的情况，校验期为 ${years} 年`
  },
  measurementWhereSevere: (_facility, { today }) =>
    countsFrom(today, measurementYears('severe'), '检测报告'),
  measurementWhereGeneral: (_facility, { today }) =>
    countsFrom(today, measurementYears('general'), '检测报告'),
  evaluationWhereSevere: (_facility, { today }) =>
    countsFrom(today, evaluationYears('severe'), '评价报告'),
  schoolRoom: (facility) => {
    const room = schoolRoom(facility)
    if (!room) return undefined
    const size = schoolSize(facility)
    return room === 'clinicRoom' ? `${size}，要设卫生室` : `不寄宿，${size}，设保健室就行`
  },
  healthProfessionals: (facility) =>
    needsHealthProfessionals(facility)
      ? `${schoolSize(facility)}，要配卫生专业技术人员`
      : undefined,
  kindergartenStaff: (facility, { construal }) => {
    const staff = kindergartenStaff(facility, construal)
    if (!staff) return undefined
    const least = staff.fullTime ? `至少要 ${staff.count} 名专职` : '有 1 名专职或兼职就行'
    return `收托 ${facility.traits.childCount ?? 0} 名，${least}`
  },
} satisfies Record<string, Hint>

type HintName = keyof typeof hints

export const hint = oneOf(Object.keys(hints) as HintName[])

/** The facts that a hint rests on, in the order in which they are needed. */
const facts: Partial<Record<HintName, readonly TraitName[]>> = {
  revalidation: ['institutionKind', 'bedCount'],
  schoolRoom: ['boarding', 'pupilCount'],
  healthProfessionals: ['boarding', 'pupilCount'],
  kindergartenStaff: ['childCount'],
}

/** Undefined where the item has no hint, or too little is registered to give it. */
export const hintFor = (
  { hint: named }: { hint?: HintName },
  facility: Described,
  { today, construal = usualConstrual }: HintAsked,
): string | undefined => (named ? hints[named](facility, { today, construal }) : undefined)

/** What would have to be known to give the item's hint; nothing where it is given. */
export const factsOfHint = (
  item: { hint?: HintName },
  facility: Described,
  asked: HintAsked,
): readonly TraitName[] =>
  item.hint && hintFor(item, facility, asked) === undefined ? (facts[item.hint] ?? []) : []
