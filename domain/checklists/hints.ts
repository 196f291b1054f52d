// Rules that help to judge an item, said for this facility beside the question.

import type { Described } from '../facilities/kinds'
import { spokenDay, type Day } from '../kernel/time'
import { enum as oneOf } from '../kernel/z'
import { usualConstrual, type Construal } from './construal'
import { earliestReportOn, evaluationYears, measurementYears } from './hazard-intervals'
import { revalidationYears } from './revalidation'

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
} satisfies Record<string, Hint>

export const hint = oneOf(Object.keys(hints) as (keyof typeof hints)[])

/** Undefined where the item has no hint, or too little is registered to give it. */
export const hintFor = (
  { hint: named }: { hint?: keyof typeof hints },
  facility: Described,
  { today, construal = usualConstrual }: HintAsked,
): string | undefined => (named ? hints[named](facility, { today, construal }) : undefined)
