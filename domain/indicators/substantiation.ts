// How many of the clues that were looked into were found to be so: of one coordinator for that coordinator alone, and of a
// centre for its agency (docs/decisions/0040). What nobody looked into says nothing of who reported it.

import type { Clue } from '../clues/clue'
import { isSubstantiated, type Outcome } from '../clues/outcome'
import { keysBelow, keysFrom, partsOf, tallyKey, type Keys, type Tally } from '../kernel/tally'
import { dayOf, yearOf, type Day } from '../kernel/time'
import { spokenRate } from './spoken-rate'

export interface Substantiation {
  substantiated: number
  unfounded: number
  /** Referred to others, or nothing was done: nobody found out here. */
  unexamined: number
}
export type Finding = keyof Substantiation

export const findingOf = (outcome: Outcome): Finding => {
  if (isSubstantiated(outcome)) return 'substantiated'
  return outcome === 'unfounded' ? 'unfounded' : 'unexamined'
}

type Reported = Pick<Clue, 'township' | 'reportedBy'>

/** One for whoever reported it and one for the centre of the place, in the year of the decision. */
export function talliesOfClosing(clue: Reported, outcome: Outcome, closedOn: Day): Tally[] {
  const [year, finding] = [yearOf(closedOn), findingOf(outcome)]
  return [
    { key: tallyKey('person', year, clue.reportedBy, finding), by: 1 },
    { key: tallyKey('centre', year, clue.township, finding), by: 1 },
  ]
}

/** Of a clue as it is: nothing while nothing is decided, or once it is reopened. What was merged ends along with the other. */
export const talliesOfOutcome = (clue: Reported & Pick<Clue, 'outcome' | 'closedAt'>): Tally[] =>
  clue.outcome && clue.closedAt ? talliesOfClosing(clue, clue.outcome, dayOf(clue.closedAt)) : []

export const keysOfPerson = (year: number, personId: string): Keys =>
  keysBelow('person', year, personId)

export const keysOfCentre = (year: number, township: string): Keys =>
  keysBelow('centre', year, township)

/** Whose centre a key is of. */
export const townshipIn = (key: string): string => partsOf(key)[2] ?? ''

/** Of every centre of the county: townships begin with its digits. */
export const keysOfCentres = (year: number, county: string): Keys =>
  keysFrom('centre', year, county)

/** As much as is counted under keys that begin so. */
export function substantiationIn(counted: ReadonlyMap<string, number>, keys: Keys): Substantiation {
  const of = (finding: Finding) => counted.get(`${keys.from}${finding}`) ?? 0
  return {
    substantiated: of('substantiated'),
    unfounded: of('unfounded'),
    unexamined: of('unexamined'),
  }
}

/** 62.5%, or — where nothing was looked into. */
export const spokenShare = ({ substantiated, unfounded }: Substantiation): string =>
  spokenRate(substantiated, substantiated + unfounded)
