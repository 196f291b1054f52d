// Some months after a tip has ended nobody can say any more who told: what was sealed is taken away, with the keys of what was
// photographed, and the trail proves when.

import type { Instant } from '@domain/kernel/time'
import { DESTROYED, destroyed, keyDestroyed } from '@domain/tip-offs/informant'
import { is } from '../kernel/cloud'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'
import { filesOfTip } from '../kernel/tip-files'
import type { Work } from '../kernel/work'

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

async function destroy(tipOffId: string, until: Instant, now: Instant): Promise<void> {
  const fileIds = (await filesOfTip(store, tipOffId)).map(({ _id }) => _id)
  const request = requestByItself('destroyIdentity', `${tipOffId}.${until}`, now)
  await writeOnly(request, async (work) => {
    const tip = await work.find('tipOffs', tipOffId)
    // Taken up again meanwhile: it is still to be known.
    if (tip?.identityUntil !== until) return
    const informant = await work.find('informants', tipOffId)
    if (informant && !informant.destroyedAt)
      work.change('informants', informant, destroyed(now), { what: 'informant.destroyed' })
    for (const fileId of fileIds) await destroyOriginal(work, fileId)
    work.change('tipOffs', tip, { identityUntil: undefined }, { what: 'tipOff.identityDestroyed' })
  })
}

/** Without its key nobody opens it, wherever a copy may lie. What was drawn anew of it stays. */
async function destroyOriginal(work: Work, fileId: string): Promise<void> {
  const file = await work.find('tipFiles', fileId)
  if (file?.keyId === undefined || file.keyId === DESTROYED) return
  work.change('tipFiles', file, keyDestroyed, { what: 'tipFile.keyDestroyed' })
}
