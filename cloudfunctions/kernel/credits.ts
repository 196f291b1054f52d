// How many messages of a template a person can still receive. WeChat does not tell; so every answer to a subscription
// request is counted as WeChat pushes it, and every message sent is taken off.

import type { Credit } from '@domain/deliveries/delivery'
import { database, is } from './cloud'
import { readFrom, store } from './store'
import { isDuplicate, together } from './transaction'
import { templates, type Template, type TemplateName } from '../../config/templates'

export const creditId = (personId: string, template: TemplateName): string =>
  `${personId}.${template}`

const kindOf = (template: TemplateName): Template['kind'] => templates[template].kind

/** WeChat may push an answer twice, within minutes; so many of the last are remembered. */
const REMEMBERED = 20
/** More than anybody allows by hand; what somebody's own program may make up ends here. */
const MOST = 50

/** Counts one accepted answer, known by `answeredAt` (seconds, as WeChat pushes it). */
export async function addCredit(
  personId: string,
  template: TemplateName,
  answeredAt: number,
): Promise<void> {
  const _id = creditId(personId, template)
  const credit = await store.find('credits', _id)
  if (credit && answeredAt <= (credit.refusedSecond ?? 0)) return
  const first = { _id, personId, template, remaining: 1, counted: [answeredAt] }
  if (!credit && (await isCreated(first))) return
  await database
    .collection('credits')
    .where({ _id, counted: is.nin([answeredAt]), remaining: is.lt(MOST) })
    .update({
      data: {
        remaining: is.inc(1),
        counted: is.push({ each: [answeredAt], slice: -REMEMBERED }),
      },
    })
}

/** All that was allowed up to then is gone; an answer that was given since counts, whichever is told first. */
export async function dropCredits(
  personId: string,
  template: TemplateName,
  refusedSecond: number,
): Promise<void> {
  const _id = creditId(personId, template)
  const none = { _id, personId, template, remaining: 0, counted: [], refusedSecond }
  const credit = await store.find('credits', _id)
  if (!credit && (await isCreated(none))) return
  await together(async (transaction) => {
    const found = await readFrom(transaction).find('credits', _id)
    if (!found || refusedSecond <= (found.refusedSecond ?? 0)) return
    const since = found.counted.filter((answeredAt) => answeredAt > refusedSecond).length
    const data = { remaining: Math.min(found.remaining, since), refusedSecond }
    await transaction.collection('credits').doc(_id).update({ data })
  })
}

/** Not where another answer has come first. */
async function isCreated(credit: Credit): Promise<boolean> {
  try {
    await database.collection('credits').add({ data: credit })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return false
  }
}

export async function spendCredit(
  personId: string,
  template: TemplateName,
  how: 'one' | 'all' = 'one',
): Promise<void> {
  // A long-term permission is not used up.
  if (how === 'one' && kindOf(template) === 'long') return
  await database
    .collection('credits')
    .where({ _id: creditId(personId, template), remaining: is.gt(0) })
    .update({ data: { remaining: how === 'all' ? 0 : is.inc(-1) } })
}
