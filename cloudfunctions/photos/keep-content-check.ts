// What WeChat found a picture to be is kept by its trace id, for whoever had asked to find it there: it may come before the
// record that it is about. The first word counts. Nobody is told a trace id, so nobody can make up somebody else's; what
// anybody makes up of their own is little, and soon gone.

import type { ContentCheck } from '@domain/photos/content-check'
import { addHours, dayOf, type Instant } from '@domain/kernel/time'
import { coerce, enum as oneOf, object, string } from '@domain/kernel/z'
import { database, is } from '../kernel/cloud'
import { sourceHashOf } from '../kernel/informants'
import type { PushedAbout } from '../kernel/pushed'
import { store } from '../kernel/store'
import { isDuplicate } from '../kernel/transaction'

const KEPT_HOURS = 30 * 24
const MOST_OF_ONE = 200
const REMOVED_TOGETHER = 50

const whole = coerce.number().int()

export const checkedContent = object({
  trace_id: string().regex(/^[\w-]{8,64}$/),
  errcode: whole.optional(),
  result: object({ suggest: oneOf(['pass', 'review', 'risky']), label: whole }).optional(),
})

type Checked = Pick<ContentCheck, 'suggest' | 'label'>
interface Said {
  trace_id: string
  errcode?: number | undefined
  result?: Checked | undefined
}

export async function keepContentCheck(
  { trace_id: _id, errcode = 0, result }: Said,
  { openid, now }: PushedAbout,
): Promise<void> {
  const ofHash = sourceHashOf(`media ${dayOf(now)} ${openid}`)
  if (errcode === 0 && !result) return
  if (await isFull(ofHash)) return
  const found = errcode === 0 ? result : { errorCode: errcode }
  await addOnce({ _id, ofHash, at: now, ...found, removeAt: addHours(now, KEPT_HOURS) })
}

async function isFull(ofHash: string): Promise<boolean> {
  const { total } = (await database.collection('contentChecks').where({ ofHash }).count()) as {
    total: number
  }
  return total >= MOST_OF_ONE
}

async function addOnce(check: ContentCheck): Promise<void> {
  try {
    await database.collection('contentChecks').add({ data: check })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

/** By the timer: how many were let go. */
export async function removeContentChecks(now: Instant): Promise<number> {
  const old = await store.list('contentChecks', {
    where: { removeAt: is.lt(now) },
    order: { removeAt: 'asc' },
    limit: REMOVED_TOGETHER,
  })
  for (const { _id } of old) await database.collection('contentChecks').doc(_id).remove()
  return old.length
}
