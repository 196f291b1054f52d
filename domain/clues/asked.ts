// Who is asked to open a clue, one after the other: whoever is named, then who is on duty, who manages the clues, who leads the
// agency, and the commission. Whoever is away or not in service is passed over (docs/decisions/0038).

import { id, type Id } from '../kernel/ids'
import { dayOf, instant, type Instant } from '../kernel/time'
import { array, enum as oneOf, object, type infer as Infer } from '../kernel/z'
import { covers } from '../people/permissions'
import type { Person } from '../people/person'
import type { Role } from '../people/roles'
import { isAbsent } from './absences'
import { onDutyAt } from './duty'
import { namedFor, type Answerable, type Routing, type County } from './routing'

/** Why somebody was asked, as the clue's page says it. */
export const whyNames = {
  named: '负责这里的这类线索',
  next: '前面的人不在或没有办理，按顺序接着',
  duty: '正在值班',
  dispatcher: '线索管理',
  leader: '执法机构负责人',
  commission: '卫生健康委',
  again: '突发线索，再次提醒',
  reassigned: '转办',
  handedOver: '原来的人离岗，移交',
  resumed: '补充了情况或恢复办理，重新等待受理',
} as const
export type Why = keyof typeof whyNames

export const asked = object({
  personId: id,
  at: instant,
  why: oneOf(Object.keys(whyNames) as Why[]),
})
export type Asked = Infer<typeof asked>

/** More than any clue ever needs. */
export const MOST_ASKED = 200
export const askedList = array(asked).max(MOST_ASKED)

/** Somebody to be asked, and why. */
export type Rung = Pick<Asked, 'personId' | 'why'>

export type Climbing = Answerable & { asked: readonly Asked[] }
export type WhoIsAsked = Routing & Pick<County, 'leaderId'>

/** Everybody who can be asked now, each once, in order. `people` are those of the county. */
export function ladder(
  county: WhoIsAsked,
  clue: Answerable,
  people: readonly Person[],
  now: Instant,
): Rung[] {
  const inService = (role: Role, why: Why): Rung[] =>
    people.filter((each) => each.role === role).map(({ _id }) => ({ personId: _id, why }))
  const rungs: Rung[] = [
    ...namedFor(county, clue).map((personId, place): Rung => ({
      personId,
      why: place === 0 ? 'named' : 'next',
    })),
    { personId: onDutyAt(county, now), why: 'duty' },
    { personId: county.dutyOfficerId, why: 'duty' },
    ...inService('dispatcher', 'dispatcher'),
    ...(county.leaderId ? [{ personId: county.leaderId, why: 'leader' as const }] : []),
    ...inService('commission', 'commission'),
  ]
  const there = new Set(
    people
      .filter((each) => each.status === 'active' && covers(each, clue))
      .map(({ _id }) => _id)
      .filter((each) => !isAbsent(county.absences, each, dayOf(now))),
  )
  return rungs.filter(
    ({ personId }, place) =>
      there.has(personId) && rungs.findIndex((each) => each.personId === personId) === place,
  )
}

const BEGINS: readonly Why[] = ['reassigned', 'handedOver', 'resumed']

/** Where it was given to somebody, the ladder began anew. */
export function askedInTurn({ asked: all }: Pick<Climbing, 'asked'>): readonly Asked[] {
  const begun = all.map(({ why }) => BEGINS.includes(why)).lastIndexOf(true)
  return all.slice(Math.max(begun, 0))
}

/** Who is asked next; for an emergency everybody again once all were, for others nobody. */
export function nextAsked(
  county: WhoIsAsked,
  clue: Climbing,
  people: readonly Person[],
  now: Instant,
): Rung | undefined {
  const rungs = ladder(county, clue, people, now)
  const times = new Map(rungs.map(({ personId }) => [personId, timesAsked(clue, personId)]))
  const fewest = Math.min(...times.values())
  const next = rungs.find(({ personId }) => times.get(personId) === fewest)
  if (fewest === 0 || !next) return next
  return clue.severity === 'emergency' ? { ...next, why: 'again' } : undefined
}

/** Since it was last given to somebody. */
export const timesAsked = (clue: Pick<Climbing, 'asked'>, who: Id): number =>
  askedInTurn(clue).filter(({ personId }) => personId === who).length
