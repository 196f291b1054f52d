// The room and the people that a school or a kindergarten must have for the health of its pupils (指南·学校卫生 3.1.2, 3.1.3,
// 3.1.11). "以上" includes its number; how the staff of a kindergarten are counted is for the county to say: docs/decisions/0021.

import type { Described } from '../facilities/kinds'
import { holds, type Condition } from './condition'
import { usualConstrual, type Construal } from './construal'

const LARGE_FROM_PUPILS = 600
const CHILDREN_PER_FULL_TIMER = 150

/** Of a school; never of a kindergarten, which has neither trait. */
export const boardingOrLarge: Condition = {
  any: [
    { trait: 'boarding', in: [true] },
    { trait: 'pupilCount', atLeast: LARGE_FROM_PUPILS },
  ],
}

export const smallDaySchool: Condition = { all: [{ kind: ['school'] }, { not: boardingOrLarge }] }

const isBoardingOrLarge = (facility: Described) => holds(boardingOrLarge, facility, () => undefined)

/** 卫生室 or 保健室; undefined where what is registered does not say, and of a kindergarten. */
export function schoolRoom(facility: Described): 'clinicRoom' | 'healthRoom' | undefined {
  const large = isBoardingOrLarge(facility)
  if (large === undefined || facility.kind !== 'school') return undefined
  return large ? 'clinicRoom' : 'healthRoom'
}

/** Whether 卫生专业技术人员 must be there; undefined where what is registered does not say. */
export const needsHealthProfessionals = (facility: Described): boolean | undefined =>
  isBoardingOrLarge(facility)

/** The fewest 卫生保健人员. */
export interface KindergartenStaff {
  count: number
  /** Where it is not, one that also does other work is enough. */
  fullTime: boolean
}

/** Undefined where the number of children is not registered, and of any other kind. */
export function kindergartenStaff(
  { kind, traits: { childCount } }: Described,
  { kindergartenStaff: counted }: Pick<Construal, 'kindergartenStaff'> = usualConstrual,
): KindergartenStaff | undefined {
  if (kind !== 'kindergarten' || childCount === undefined) return undefined
  if (childCount < CHILDREN_PER_FULL_TIMER) return { count: 1, fullTime: false }
  const groups = childCount / CHILDREN_PER_FULL_TIMER
  return { count: counted === 'started' ? Math.ceil(groups) : Math.floor(groups), fullTime: true }
}
