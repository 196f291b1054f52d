// How many messages the people of the demo county can still receive: as our books say, and as WeChat's ledger says.

import { account } from '../../config/account'
import type { TemplateName } from '../../config/templates'
import { creditId } from '../../cloudfunctions/kernel/credits'
import type { Credit } from '@domain/deliveries/delivery'
import type { Person } from '@domain/people/person'
import type { LocalCloud } from '../../local-cloud'
import type { Chance } from './chance'

const ALERTED: readonly Person['role'][] = ['officer', 'dispatcher']
const ALERTS = 5
const COORDINATORS_SHARE = 0.5

/** Officers have several, some coordinators one or two, the others none. */
export function creditsOf(people: readonly Person[], chance: Chance): Credit[] {
  return people.flatMap((each) => {
    if (ALERTED.includes(each.role)) return [credit(each, 'clueAlert', ALERTS)]
    const coordinator = each.role === 'coordinator' && each.openid !== undefined
    return coordinator && chance.happens(COORDINATORS_SHARE)
      ? [credit(each, 'clueAnswer', chance.int(1, 3))]
      : []
  })
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
