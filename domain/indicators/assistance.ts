// 方案 一（三）3: the cases of the agency that a centre helped with.

import type { Assistance } from '../assistance/assistance'
import type { AssistanceKind } from '../assistance/kinds'
import type { Id } from '../kernel/ids'
import { tallyKey, type Keys, type Tally } from '../kernel/tally'
import { dayOf, yearOf, type Day } from '../kernel/time'
import { isWithin, type Period } from './period'
import { countOf, type Count, type Row } from './share'

/** Help that an officer asked for and was given. */
export interface GivenHelp extends Row {
  /** The case; the clue while no case is opened. */
  caseId: Id
  /** Of the case. */
  area: Row['area']
  kind: AssistanceKind
  /** When it was given. */
  on: Day
}

/** Cases with assistance in the period: one that was helped with twice is one, and opens to the first. */
export function casesAssisted(given: readonly GivenHelp[], period: Period): Count<GivenHelp> {
  const firstOf = new Map<Id, GivenHelp>()
  for (const each of given.filter(isWithin(period))) {
    const first = firstOf.get(each.caseId)
    if (!first || placeOf(each) < placeOf(first)) firstOf.set(each.caseId, each)
  }
  return countOf([...firstOf.values()], ({ caseId }) => caseId)
}

const placeOf = ({ on, _id }: GivenHelp): string => `${on} ${_id}`

const ASSISTED = 'assisted'

/** One for the centre of the place, in the year in which help was given. It counts times: cases are counted from the rows. */
export const talliesOfHelp = ({
  township,
  givenAt,
}: Pick<Assistance, 'township' | 'givenAt'>): Tally[] =>
  givenAt ? [{ key: tallyKey('centre', yearOf(dayOf(givenAt)), township, ASSISTED), by: 1 }] : []

/** As often as it was counted under the keys of a centre. */
export const helpIn = (counted: ReadonlyMap<string, number>, { from }: Keys): number =>
  counted.get(`${from}${ASSISTED}`) ?? 0

/** The row that help makes; nothing where none was given. */
export const givenHelpOf = ({
  _id,
  area,
  caseId,
  clueId,
  kind,
  givenAt,
}: Assistance): GivenHelp | undefined =>
  givenAt === undefined
    ? undefined
    : { _id, area, caseId: caseId ?? clueId, kind, on: dayOf(givenAt) }
