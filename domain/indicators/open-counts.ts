// What anybody may know of a county's year in numbers: no person, no facility, no township. They are totals of the trail, never
// a count of rows (docs/decisions/0040), and say nothing of which place is better.

import type { EnforcementCase } from '../cases/enforcement-case'
import { keysBelow, tallyKey, type Keys, type Tally } from '../kernel/tally'
import { dayOf, yearOf, type Day } from '../kernel/time'
import type { Patrol } from '../patrols/patrol'
import type { TipOff } from '../tip-offs/tip-off'

export interface OpenCounts {
  patrolCount: number
  answeredTipCount: number
  closedCaseCount: number
}

const one = (county: string, on: Day, what: keyof OpenCounts): Tally[] => [
  { key: tallyKey('open', county, yearOf(on), what), by: 1 },
]

export const talliesOfPatrol = ({ county, endedAt }: Pick<Patrol, 'county' | 'endedAt'>): Tally[] =>
  one(county, dayOf(endedAt), 'patrolCount')

/** In the year of the answer; none while it is handled anew. */
export const talliesOfTip = ({
  county,
  status,
  answer,
}: Pick<TipOff, 'county' | 'status' | 'answer'>): Tally[] =>
  answer && status === 'closed' ? one(county, dayOf(answer.at), 'answeredTipCount') : []

/** In the year in which it was closed; none while it is open again, or where it was withdrawn. */
export const talliesOfCase = ({
  county,
  status,
  closedOn,
}: Pick<EnforcementCase, 'county' | 'status' | 'closedOn'>): Tally[] =>
  closedOn && status !== 'opened' && status !== 'withdrawn'
    ? one(county, closedOn, 'closedCaseCount')
    : []

export const keysOfOpenCounts = (county: string, year: number): Keys =>
  keysBelow('open', county, year)

export function openCountsIn(counted: ReadonlyMap<string, number>, { from }: Keys): OpenCounts {
  const of = (what: keyof OpenCounts) => counted.get(`${from}${what}`) ?? 0
  return {
    patrolCount: of('patrolCount'),
    answeredTipCount: of('answeredTipCount'),
    closedCaseCount: of('closedCaseCount'),
  }
}

/** So few that somebody might be known by it. */
const FEW = 5

/** 不到 5，where a number so small might tell who it was. */
export const spokenFew = (count: number): string =>
  count > 0 && count < FEW ? `不到 ${FEW}` : String(count)
