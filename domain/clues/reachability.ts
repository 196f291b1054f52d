// Whom an emergency would reach tonight: everybody who could be asked for one, and what keeps a WeChat message from each.
// A state of each in words, and what to do; nobody is compared with anybody.

import type { Reach } from '../deliveries/reach'
import { dayOf, type Instant } from '../kernel/time'
import type { Person } from '../people/person'
import { isAbsent } from './absences'
import type { WhoIsAsked } from './asked'
import { onDutyAt } from './duty'

/** Worst first. */
export const reachabilityNames = {
  neverSignedIn: '没有登录',
  switchedOff: '微信里关了提醒',
  withoutCredit: '没有提醒次数',
  fine: '能收到',
} as const
export type Reachability = keyof typeof reachabilityNames

export const reachabilities = Object.keys(reachabilityNames) as Reachability[]

/** Said to whoever rings them. */
export const whatToDo: Record<Exclude<Reachability, 'fine'>, string> = {
  neverSignedIn: '请他打开小程序登录一次',
  switchedOff: '请他在微信“设置”里打开接收消息',
  withoutCredit: '请他打开小程序，点“补充”',
}

interface Known {
  openid?: string | undefined
  reach?: Pick<Reach, 'switchedOffAt'> | undefined
  /** Messages that can still be sent, as far as known. */
  remaining: number
}

export function reachabilityOf({ openid, reach, remaining }: Known): Reachability {
  if (!openid) return 'neverSignedIn'
  if (reach?.switchedOffAt) return 'switchedOff'
  return remaining > 0 ? 'fine' : 'withoutCredit'
}

/** Why somebody may be asked, in the order in which they are. */
export const askedAsNames = {
  duty: '值班',
  named: '办理线索',
  dispatcher: '线索管理',
  leader: '执法机构负责人',
  commission: '卫生健康委',
} as const
export type AskedAs = keyof typeof askedAsNames

export interface AskedTonight {
  person: Person
  as: AskedAs
}

/** Everybody in service and there who an emergency of any specialty and place may come to, each once. */
export function askedTonight(
  county: WhoIsAsked,
  people: readonly Person[],
  now: Instant,
): AskedTonight[] {
  const named = county.routes
    .filter(({ severity: only }) => only === undefined || only === 'emergency')
    .flatMap(({ officerIds }) => officerIds)
  const inRole = (role: Person['role']) => people.filter((each) => each.role === role).map(idOf)
  const rungs: [AskedAs, (string | undefined)[]][] = [
    ['duty', [onDutyAt(county, now), county.dutyOfficerId]],
    ['named', named],
    ['dispatcher', inRole('dispatcher')],
    ['leader', [county.leaderId]],
    ['commission', inRole('commission')],
  ]
  const there = people.filter(
    ({ _id, status }) => status === 'active' && !isAbsent(county.absences, _id, dayOf(now)),
  )
  const asked = rungs.flatMap(([as, ids]) =>
    there.filter(({ _id }) => ids.includes(_id)).map((person) => ({ person, as })),
  )
  return asked.filter(
    ({ person }, place) => asked.findIndex((each) => each.person === person) === place,
  )
}

const idOf = ({ _id }: Person): string => _id
