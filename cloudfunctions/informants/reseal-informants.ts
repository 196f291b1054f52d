// After a new key was put first: what older keys had closed, who told and the originals of what they sent, is closed anew, a
// portion at a time, until the old ones can go.

import type { Instant } from '@domain/kernel/time'
import { keyResealed, resealed, retiredKeys } from '../kernel/informants'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'
import type { Work } from '../kernel/work'

const TOGETHER = 25
const WITHIN_MILLISECONDS = 8_000

/** How many were closed anew. */
export async function resealInformants(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  let count = 0
  for (const keyId of retiredKeys()) {
    for (const name of ['informants', 'tipFiles'] as const)
      while (performance.now() < until) {
        const few = await store.list(name, { where: { keyId }, limit: TOGETHER })
        if (few.length === 0) break
        const ids = few.map(({ _id }) => _id)
        const request = requestByItself('reseal', `${keyId}.${ids[0]}.${now}`, now)
        await writeOnly(request, (work) => resealing[name](work, ids, keyId))
        count += ids.length
      }
  }
  return count
}

async function resealAll(work: Work, ids: string[], keyId: string): Promise<void> {
  for (const each of ids) {
    const informant = await work.find('informants', each)
    if (informant?.keyId !== keyId) continue
    work.change('informants', informant, resealed(informant), { what: 'informant.resealed' })
  }
}

async function resealFiles(work: Work, ids: string[], keyId: string): Promise<void> {
  for (const each of ids) {
    const file = await work.find('tipFiles', each)
    if (file?.keyId !== keyId) continue
    work.change('tipFiles', file, keyResealed(file), { what: 'tipFile.resealed' })
  }
}

const resealing = { informants: resealAll, tipFiles: resealFiles }
