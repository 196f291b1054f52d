// Some months after a tip has ended nobody can say any more who told: what was sealed is taken away, and the trail proves when.

import type { Instant } from '@domain/kernel/time'
import { destroyed } from '@domain/tip-offs/informant'
import { is } from '../kernel/cloud'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'

const TOGETHER = 50

/** How many tips were looked at. */
export async function destroyIdentities(now: Instant): Promise<number> {
  const due = await store.list('tipOffs', {
    where: { identityUntil: is.lte(now) },
    order: { identityUntil: 'asc' },
    limit: TOGETHER,
  })
  for (const { _id, identityUntil } of due) await destroy(_id, identityUntil ?? now, now)
  return due.length
}

const destroy = (tipOffId: string, until: Instant, now: Instant): Promise<void> =>
  writeOnly(requestByItself('destroyIdentity', `${tipOffId}.${until}`, now), async (work) => {
    const tip = await work.find('tipOffs', tipOffId)
    // Taken up again meanwhile: it is still to be known.
    if (tip?.identityUntil !== until) return
    const informant = await work.find('informants', tipOffId)
    if (informant && !informant.destroyedAt)
      work.change('informants', informant, destroyed(now), { what: 'informant.destroyed' })
    work.change('tipOffs', tip, { identityUntil: undefined }, { what: 'tipOff.identityDestroyed' })
  })
