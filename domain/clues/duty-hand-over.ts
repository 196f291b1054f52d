// Handing over duty: whoever goes off writes what is open, whoever comes on says that it was read.

import type { Telling } from '../deliveries/delivery'
import { id, type Id } from '../kernel/ids'
import { addDays, instant, type Instant } from '../kernel/time'
import { object, string, type infer as Infer } from '../kernel/z'
import { mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import { dutyDayAt, onDutyAt, rosteredOn, type Duty } from './duty'

export const handOverWords = string().trim().min(2).max(500)

export const dutyHandOver = object({
  _id: id,
  fromId: id,
  fromName: string(),
  toId: id,
  toName: string(),
  words: handOverWords,
  at: instant,
  /** Absent until whoever comes on has read it. */
  confirmedAt: instant.optional(),
})
export type DutyHandOver = Infer<typeof dutyHandOver>

/** Whoever is on duty, or was until this morning; and whoever manages the roster. */
export function mayHandOver(
  county: Duty,
  { _id, role }: Pick<Person, '_id' | 'role'>,
  now: Instant,
): boolean {
  const before = rosteredOn(county, addDays(dutyDayAt(county, now), -1)) ?? county.dutyOfficerId
  return [onDutyAt(county, now), before].includes(_id) || mayDo(role, 'county.route')
}

export const handOverOf = (
  said: { requestId: Id; toId: Id; to: Pick<Person, 'name'>; words: string },
  from: Pick<Person, '_id' | 'name'>,
  at: Instant,
): DutyHandOver => ({
  _id: said.requestId,
  ...{ fromId: from._id, fromName: from.name },
  ...{ toId: said.toId, toName: said.to.name },
  ...{ words: said.words, at },
})

export const tellHandOver = ({ fromName, toId, words }: DutyHandOver): Telling => ({
  to: toId,
  kind: 'dutyHandedOver',
  title: '请接班',
  words: `${fromName}交班：${words}`,
  page: 'packages/office/duty/index',
  message: {
    facilityName: '线索值班',
    what: '请看未办结的事项，确认接班',
    state: '请接班',
    hint: `${fromName}已交班，请打开确认`,
  },
})
