// How many messages the people of the demo county can still receive: as our books say, and as WeChat's ledger says.

import { account } from '../../config/account'
import type { TemplateName } from '../../config/templates'
import { creditId } from '../../cloudfunctions/kernel/credits'
import type { Credit } from '@domain/deliveries/delivery'
import type { Reach } from '@domain/deliveries/reach'
import type { Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { LocalCloud } from '../../local-cloud'
import type { Chance } from './chance'

/** In the order in which they were entered: one officer has none left, one member of the commission never allowed any. */
const ALERTS: Partial<Record<Person['role'], readonly number[]>> = {
  officer: [14, 11, 12, 13, 0, 9],
  dispatcher: [8],
  commission: [4, 0],
}
const COORDINATORS_SHARE = 0.5

/** Officers have several, some coordinators one or two, the others none. */
export function creditsOf(people: readonly Person[], chance: Chance): Credit[] {
  return people.flatMap((each) => {
    const alerts = alertsOf(each, people)
    if (alerts !== undefined) return alerts > 0 ? [credit(each, 'clueAlert', alerts)] : []
    const coordinator = each.role === 'coordinator' && each.openid !== undefined
    return coordinator && chance.happens(COORDINATORS_SHARE)
      ? [credit(each, 'clueAnswer', chance.int(1, 3))]
      : []
  })
}

function alertsOf({ _id, role }: Person, people: readonly Person[]): number | undefined {
  const place = people.filter((each) => each.role === role).findIndex((each) => each._id === _id)
  return ALERTS[role]?.[place]
}

/** The last officer has switched off what WeChat sends for mini-programs. */
export function reachesOf(people: readonly Person[], at: Instant): Reach[] {
  const last = people.filter(({ role }) => role === 'officer').at(-1)
  return last ? [{ _id: last._id, turnEndsAt: at, switchedOffAt: at }] : []
}

/** Each was counted once, some minutes after signing in. */
function credit(
  { _id: personId, boundAt = '' }: Person,
  template: TemplateName,
  remaining: number,
): Credit {
  const boundSeconds = Math.floor(Date.parse(boundAt) / 1000)
  const counted = Array.from({ length: remaining }, (_, index) => boundSeconds + (index + 1) * 60)
  return { _id: creditId(personId, template), personId, template, remaining, counted }
}

/** WeChat allows what our books count. */
export function grant(
  { ledger }: Pick<LocalCloud, 'ledger'>,
  credits: readonly Credit[],
  people: readonly Person[],
): void {
  for (const { personId, template, remaining } of credits) {
    const { openid } = people.find(({ _id }) => _id === personId) ?? {}
    if (openid) ledger.set(openid, account.templateIds[template as TemplateName], remaining)
  }
}
