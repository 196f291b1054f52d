// Who is away, by whole days. Somebody who is away is asked for nothing.

import { id, type Id } from '../kernel/ids'
import { addDays, day, daysBetween, type Day } from '../kernel/time'
import { problem } from '../kernel/problems'
import { object, type infer as Infer } from '../kernel/z'

/** From the first to the last day, both away. */
export const absence = object({ personId: id, from: day, until: day })
export type Absence = Infer<typeof absence>

/** Of a county, past ones not among them. */
export const MOST_ABSENCES = 200

const LONGEST_DAYS = 366

type Absences = readonly Absence[] | undefined

export const isAbsent = (absences: Absences, personId: Id, on: Day): boolean =>
  (absences ?? []).some((each) => each.personId === personId && each.from <= on && on <= each.until)

/** Those of today and later. */
export const presentAbsences = (absences: Absences, today: Day): Absence[] =>
  (absences ?? []).filter(({ until }) => until >= today)

/** Whoever says another end of the same absence says it anew; Problem invalidInput for days that make none. */
export function withAbsence(absences: Absences, added: Absence, today: Day): Absence[] {
  const { personId, from, until } = added
  const refused = (reason: string) => problem('invalidInput', { field: '不在岗的日期', reason })
  if (addDays(from, 0) !== from || addDays(until, 0) !== until) throw refused('没有这一天')
  if (until < from) throw refused('最后一天早于第一天')
  if (until < today) throw refused('已经过去了')
  if (daysBetween(from, until) > LONGEST_DAYS) throw refused('最多一年')
  const others = presentAbsences(absences, today).filter(
    (each) => each.personId !== personId || each.from !== from,
  )
  if (others.length >= MOST_ABSENCES) throw refused('登记的人太多，请先去掉一些')
  return [...others, added].sort((one, other) => (one.from < other.from ? -1 : 1))
}

/** From today on that person is there again; what was before stays for its days. */
export const withoutAbsence = (
  absences: Absences,
  { personId, from }: Pick<Absence, 'personId' | 'from'>,
  today: Day,
): Absence[] =>
  presentAbsences(absences, today).filter(
    (each) => each.personId !== personId || each.from !== from,
  )
