// Some months after a tip has ended nobody can say any more who told: what was sealed is taken away, with what was photographed
// and said as it was sent, and the trail proves when. A tip from the counter that went on as a clue ends with that.

import type { Instant } from '@domain/kernel/time'
import { knownWith } from '@domain/tip-offs/ending'
import { DESTROYED, destroyed, keyDestroyed } from '@domain/tip-offs/informant'
import { isEnded } from '@domain/tip-offs/status'
import { tellingFiles, type TipFile } from '@domain/tip-offs/tip-file'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { is, removeFiles } from '../kernel/cloud'
import { eachDue } from '../kernel/each-due'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'
import { filesOfTip } from '../kernel/tip-files'
import type { Work } from '../kernel/work'
import { clueOfTip } from '../kernel/clue-of-tip'

const TOGETHER = 50

/** How many tips were looked at. */
export const destroyIdentities = (now: Instant): Promise<number> =>
  eachDue({
    called: 'The identity of tip',
    page: (skip) =>
      store.list('tipOffs', {
        where: { identityUntil: is.lte(now) },
        order: { identityUntil: 'asc' },
        limit: TOGETHER,
        skip,
      }),
    act: async (tip) => {
      const until = await stillKnownUntil(tip, now)
      await (until && until > now ? keepOn(tip, until, now) : destroy(tip, now))
    },
  })

/** Undefined where nothing goes on by which it should be known. */
async function stillKnownUntil(tip: TipOff, now: Instant): Promise<Instant | undefined> {
  if (isEnded(tip.status)) return undefined
  const clue = await clueOfTip(store, tip)
  const county = clue && (await store.find('counties', tip.county))
  return clue && county && knownWith(clue, now, county)
}

/** Of the tip as it is now, unless it was taken up or went on otherwise meanwhile. */
const onceOf = (
  name: string,
  { _id, identityUntil }: TipOff,
  now: Instant,
  act: (work: Work, tip: TipOff) => Promise<void>,
): Promise<void> =>
  writeOnly(requestByItself(name, `${_id}.${identityUntil}`, now), async (work) => {
    const tip = await work.find('tipOffs', _id)
    if (tip?.identityUntil === identityUntil && tip) await act(work, tip)
  })

const keepOn = (tip: TipOff, identityUntil: Instant, now: Instant): Promise<void> =>
  onceOf('keepIdentity', tip, now, async (work, found) => {
    work.change('tipOffs', found, { identityUntil }, { what: 'tipOff.identityKept' })
  })

/** First the keys: without them nobody opens an original, wherever a copy may lie. What was drawn anew of a photo stays. */
async function destroy(tip: TipOff, now: Instant): Promise<void> {
  const files = await filesOfTip(store, tip._id)
  await onceOf('destroyKeys', tip, now, async (work) => {
    const informant = await work.find('informants', tip._id)
    if (informant && !informant.destroyedAt)
      work.change('informants', informant, destroyed(now), { what: 'informant.destroyed' })
    for (const { _id } of files) await destroyKey(work, _id)
  })
  const telling = files.flatMap(tellingFiles)
  if (telling.length > 0) await removeFiles(telling)
  await onceOf('destroyIdentity', tip, now, async (work, found) => {
    for (const each of files) await forgetVoice(work, each)
    const gone = { identityUntil: undefined, ...(found.voice && { voice: undefined }) }
    work.change('tipOffs', found, gone, { what: 'tipOff.identityDestroyed' })
  })
}

async function destroyKey(work: Work, fileId: string): Promise<void> {
  const file = await work.find('tipFiles', fileId)
  if (file?.keyId === undefined || file.keyId === DESTROYED) return
  work.change('tipFiles', file, keyDestroyed, { what: 'tipFile.keyDestroyed' })
}

async function forgetVoice(work: Work, { _id, kind }: TipFile): Promise<void> {
  const file = kind === 'voice' ? await work.find('tipFiles', _id) : undefined
  if (file?.shownFileId === undefined) return
  work.change('tipFiles', file, { shownFileId: undefined }, { what: 'tipFile.voiceDestroyed' })
}
