// After a new key was put first: what older keys had closed, who told and the originals of what they sent, is closed anew, a
// portion at a time, until the old ones can go. What was altered and opens no more is marked, once, and holds up nothing.

import { Problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import { is } from '../kernel/cloud'
import { eachDue } from '../kernel/each-due'
import { keyResealed, resealed, retiredKeys } from '../kernel/informants'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'
import type { Work } from '../kernel/work'

const TOGETHER = 25
const WITHIN_MILLISECONDS = 8_000
const READABLE = { unreadableAt: is.exists(false) }

type Sealed = 'informants' | 'tipFiles'

/** How many were closed anew. */
export async function resealInformants(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  let count = 0
  for (const keyId of retiredKeys())
    for (const name of ['informants', 'tipFiles'] as const)
      count += await resealOf(name, keyId, now, until)
  return count
}

function resealOf(name: Sealed, keyId: string, now: Instant, until: number): Promise<number> {
  const write = (ids: readonly string[]) =>
    writeOnly(requestByItself('reseal', `${keyId}.${ids[0]}.${now}`, now), async (work) => {
      for (const _id of ids) await reseal[name](work, _id, keyId, now)
    })
  return eachDue({
    called: `The seal in ${name}`,
    until,
    page: (skip) =>
      store.list(name, { where: { keyId, ...READABLE }, limit: TOGETHER, skip, fields: ['_id'] }),
    act: ({ _id }) => write([_id]),
    together: (rows) => write(rows.map(({ _id }) => _id)),
  })
}

const reseal = {
  async informants(work: Work, _id: string, keyId: string, now: Instant): Promise<void> {
    const informant = await work.find('informants', _id)
    if (informant?.keyId !== keyId) return
    const closed = unlessUnreadable(() => resealed(informant))
    if (closed) work.change('informants', informant, closed, { what: 'informant.resealed' })
    else
      work.change('informants', informant, { unreadableAt: now }, { what: 'informant.unreadable' })
  },

  async tipFiles(work: Work, _id: string, keyId: string, now: Instant): Promise<void> {
    const file = await work.find('tipFiles', _id)
    if (file?.keyId !== keyId) return
    const closed = unlessUnreadable(() => keyResealed(file))
    if (closed) work.change('tipFiles', file, closed, { what: 'tipFile.resealed' })
    else work.change('tipFiles', file, { unreadableAt: now }, { what: 'tipFile.unreadable' })
  },
}

function unlessUnreadable<Closed>(close: () => Closed): Closed | undefined {
  try {
    return close()
  } catch (error) {
    if (error instanceof Problem && error.code === 'sealUnreadable') return undefined
    throw error
  }
}
