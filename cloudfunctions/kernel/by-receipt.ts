// An informant is known by the receipt code alone, from whatever phone. It comes closed, so that neither a log nor the hash of a
// request has it.

import { problem } from '@domain/kernel/problems'
import type { SealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { is } from './cloud'
import { codeIn, receiptHashesOf } from './informants'
import { countWrong, foundIn, paceId } from './paces'
import type { Store } from './store'

/** Of the transaction: as it is now. */
export async function tipBehind(work: Store, { _id }: TipOff): Promise<TipOff> {
  const tip = await work.find('tipOffs', _id)
  if (!tip) throw problem('receiptUnknown')
  return tip
}

/** What it was joined to, or itself. */
export const mainOf = async (store: Store, tip: TipOff): Promise<TipOff> =>
  (tip.joinedTo === undefined ? undefined : await store.find('tipOffs', tip.joinedTo)) ?? tip

interface Asking {
  store: Store
  openid: string
  now: Instant
}

/**
 * Problems sealUnreadable, slowDown and receiptUnknown; a wrong code counts for this caller and for the code. A right one counts
 * for nobody: whatever others try, it is not slowed.
 */
export async function findByReceipt(
  { store, openid, now }: Asking,
  receipt: SealedBox,
): Promise<TipOff> {
  const code = codeIn(receipt)
  const tip = await foundIn(paceId('caller', openid, now), now, () => tipOf(store, code))
  if (tip) return tip
  await countWrong(paceId('code', code, now), now)
  throw problem('receiptUnknown')
}

async function tipOf(store: Store, code: string): Promise<TipOff | undefined> {
  const where = { receiptHash: is.in(receiptHashesOf(code)) }
  const [tip] = await store.list('tipOffs', { where, limit: 1 })
  return tip
}
