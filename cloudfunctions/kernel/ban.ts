// Where WeChat takes no message of a template from anybody, whoever manages the county's clues is told, by the inbox and once a
// day: not for every message that fails.

import { tellBan } from '@domain/deliveries/ban'
import type { Delivery } from '@domain/deliveries/delivery'
import { listKey } from '@domain/kernel/list-key'
import { dayOf, type Instant } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { staffRoles } from '@domain/people/roles'
import { templates, type TemplateName } from '../../config/templates'
import { is } from './cloud'
import { addRows } from './inbox'
import { store } from './store'

const MOST_TOLD = 50
const managers = staffRoles.filter((role) => mayDo(role, 'county.read'))

/** The inbox row by which a person hears of it on a day. */
export const banOf = (template: TemplateName, now: Instant, personId: string): string =>
  `ban.${template}.${dayOf(now)}.${personId}`

/** Days of which this instance has told. */
const told = new Set<string>()

export async function tellOfBan(
  errorCode: number,
  template: TemplateName,
  { county }: Pick<Person, 'county'>,
  now: Instant,
): Promise<void> {
  const known = `${county}.${template}.${dayOf(now)}`
  if (told.has(known)) return
  const where = { county, role: is.in(managers) }
  const people = await store.list('people', { where, limit: MOST_TOLD })
  const active = people.filter(({ status }) => status === 'active')
  await addRows(active.map(({ _id }) => rowOf(_id, errorCode, template, now)))
  told.add(known)
}

/** No message follows it: none would be taken. */
function rowOf(to: string, errorCode: number, template: TemplateName, at: Instant): Delivery {
  const _id = banOf(template, at, to)
  return {
    ...tellBan(to, templates[template].title, errorCode),
    ...{ _id, at, listKey: listKey(at, _id) },
    ...{ status: 'unread', messageState: 'refused', attemptCount: 0 },
  }
}
