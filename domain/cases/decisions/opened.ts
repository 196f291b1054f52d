// A case is opened from clues that are being handled, of one place, by at least two officers.

import type { Clue } from '../../clues/clue'
import { handlesClues } from '../../clues/routing'
import { array, int, object, type infer as Infer } from '../../kernel/z'
import { id } from '../../kernel/ids'
import { listKey } from '../../kernel/list-key'
import { problem } from '../../kernel/problems'
import { addDays, day, dayOf, type Day } from '../../kernel/time'
import { covers } from '../../people/permissions'
import type { Person } from '../../people/person'
import { keptCaseClock } from '../clock'
import {
  caseNumber,
  MOST_CLUES,
  IN_CHARGE,
  inChargeOf,
  type CaseClue,
  type CaseMatter,
  type NewCase,
} from '../enforcement-case'
import type { Deciding } from './decision'

export const officersInCharge = array(id)
  .length(IN_CHARGE)
  .refine((all) => new Set(all).size === all.length, { error: '同一个人只能选一次' })

/** Which clues, and how much of each the officer has seen. */
export const chosenClues = array(object({ clueId: id, seen: int().min(0) }))
  .min(1)
  .max(MOST_CLUES)
  .refine((all) => new Set(all.map(({ clueId }) => clueId)).size === all.length, {
    error: '同一条线索只能选一次',
  })
export type ChosenClues = Infer<typeof chosenClues>

/** As the officer opens it; the case is kept under the id of the request. */
export const caseOpening = object({
  requestId: id,
  clues: chosenClues,
  officerIds: officersInCharge,
  openedOn: day,
  number: caseNumber.optional(),
})
export type CaseOpening = Infer<typeof caseOpening>

/** One of the latest year: the enforcement system may have been quicker than we. */
const EARLIEST_DAYS = 365

/** Problem invalidInput. */
export function refuseOpenedOn(openedOn: Day, today: Day): void {
  const refused = (reason: string) => problem('invalidInput', { field: '立案日期', reason })
  if (addDays(openedOn, 0) !== openedOn) throw refused(`没有 ${openedOn} 这一天`)
  if (openedOn > today) throw refused('不能晚于今天')
  if (openedOn < addDays(today, -EARLIEST_DAYS)) throw refused('离现在太远')
}

type Placed = Pick<Clue, 'facilityId' | 'facilityName' | 'area'>

/** One facility, or one place in the same words. */
export const isSamePlace = (one: Placed, other: Placed): boolean =>
  one.facilityId || other.facilityId
    ? one.facilityId === other.facilityId
    : one.area === other.area && plain(one.facilityName) === plain(other.facilityName)

const plain = (words: string) => words.normalize('NFKC').replace(/\s/g, '')

/** Whoever is in charge is in service, handles clues and may open what lies there; Problems notFound and officerElsewhere. */
export function refuseUnfitOfficer(
  person: Person | undefined,
  where: Pick<NewCase, 'area' | 'county'>,
): asserts person is Person {
  if (!person || person.county !== where.county || !handlesClues(person))
    throw problem('notFound', { what: '这位执法人员' })
  if (!covers(person, where)) throw problem('officerElsewhere')
}

/** Problems clueInCase, otherPlace and invalidInput. */
export function openedCase(
  said: CaseOpening,
  { clues, officers }: { clues: readonly Clue[]; officers: readonly Person[] },
  { by, at, rules }: Deciding,
): NewCase {
  refuseOpenedOn(said.openedOn, dayOf(at))
  const [first] = clues
  if (!first) throw problem('notFound', { what: '该线索' })
  refuseUnjoinable(clues, first)
  const { facilityId, facilityName, address, area, county, township } = first
  const { requestId: _id, openedOn, number } = said
  const kept = {
    ...{ _id, facilityName, address, area, county, township, openedOn },
    ...(facilityId && { facilityId }),
    ...(number && { number }),
    clues: clues.map(asCaseClue),
    matters: mattersOf(clues),
    ...inChargeOf([...officers]),
    status: 'opened' as const,
    handlings: [{ what: 'opened' as const, byName: by.name, at }],
    ...{ countedFrom: openedOn, pauses: [], listKey: listKey(at, _id) },
  }
  return { ...kept, ...keptCaseClock(kept, rules) }
}

/** Problems clueInCase and otherPlace. */
export function refuseUnjoinable(clues: readonly Clue[], where: Placed): void {
  if (clues.some(({ caseId, status }) => caseId && status === 'caseOpened'))
    throw problem('clueInCase')
  if (!clues.every((each) => isSamePlace(where, each))) throw problem('otherPlace')
}

export const asCaseClue = ({ _id, matterName, reportedByName, reportedAt }: Clue): CaseClue => ({
  ...{ _id, matterName, reportedByName, reportedAt },
})

/** Each once. */
export function mattersOf(clues: readonly CaseMatter[]): CaseMatter[] {
  const once = new Map<string, CaseMatter>()
  for (const { specialty, matter, matterName } of clues)
    once.set(`${specialty ?? ''} ${matter}`, {
      ...(specialty && { specialty }),
      ...{ matter, matterName },
    })
  return [...once.values()]
}
