// What the operator does with an advice: known by its code, and never the coordinator who gave it.

import type { Advice } from '@domain/advice/advice'
import { adviceCode } from '@domain/advice/code'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Store } from '../kernel/store'

/** The id is in what the code had opened: a transaction finds by id alone. */
export const byCode = { adviceId: id, code: adviceCode }

/** Problems notAllowed and adviceCodeUnknown. */
export async function findByCode(
  store: Store,
  actor: Person | undefined,
  { adviceId, code }: { adviceId: string; code: string },
): Promise<Advice> {
  if (actor && mayDo(actor.role, 'advice.give')) throw problem('notAllowed')
  const advice = await store.find('advice', adviceId)
  if (advice?.code !== code) throw problem('adviceCodeUnknown')
  return advice
}
