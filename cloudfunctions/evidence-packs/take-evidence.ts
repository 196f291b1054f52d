import type { EvidencePack } from '@domain/evidence-packs/evidence-pack'
import { hashOf } from '@domain/kernel/hash'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { temporaryLinks } from '../kernel/cloud'
import { findCovered } from '../kernel/find-covered'
import { perform } from '../kernel/perform'
import type { PublishedFile } from '../kernel/publish'
import { query } from '../kernel/use-case'
import { findEvidenced } from './find-evidenced'

const LINK_SECONDS = 600

/** Short links to the files of a pack. Who took them stands in the trail, of the pack and of what it is of. */
export const takeEvidence = query({
  action: 'evidence.make',
  input: object({ packId: id }),

  async run({ input, actor, now, store }): Promise<{ files: PublishedFile[] }> {
    const pack = await findCovered(store, actor, 'evidencePacks', input.packId)
    if (pack.status !== 'made' || !pack.files) throw problem('evidenceUnready')
    if ((pack.keptUntil ?? now) <= now) throw problem('evidenceGone')
    await remember(pack, actor, now)
    const fileIds = pack.files.map(({ fileId }) => fileId)
    const links = fileIds.length > 0 ? await temporaryLinks(fileIds, LINK_SECONDS) : []
    const files = pack.files.flatMap(({ fileName, byteCount }, place) => {
      const url = links[place]?.tempFileURL
      return url ? [{ url, fileName, byteCount }] : []
    })
    if (files.length < pack.files.length) throw problem('evidenceGone')
    return { files }
  },
})

/** The links are secrets, and so no answer that a trail keeps; within a minute the same person takes them once. */
async function remember({ _id, subject }: EvidencePack, actor: Person, now: Instant) {
  const requestId = `evidencePack.taken.${_id}.${actor._id}.${now.slice(0, 16)}`
  const request = { id: requestId, hash: hashOf(requestId), by: actor._id, now }
  await perform(request, async (work) => {
    const pack = await findCovered(work, actor, 'evidencePacks', _id)
    const { name, record } = await findEvidenced(work, actor, subject)
    work.change('evidencePacks', pack, {}, { what: 'evidencePack.taken' })
    if (name === 'clues') work.change(name, record, {}, { what: 'clue.evidenceTaken' })
    else work.change(name, record, {}, { what: 'case.evidenceTaken' })
  })
}
