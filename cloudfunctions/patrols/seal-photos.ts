// The owner of a photo could still overwrite the file. So the timer looks at it once: where it is what the record says, a
// copy is kept where no phone can write; where it is not, that is kept instead.

import type { PhotoRef, Seal } from '@domain/checklists/photo'
import { hashOf, hashOfBytes } from '@domain/kernel/hash'
import { derivedId } from '@domain/kernel/ids'
import { addHours, type Instant } from '@domain/kernel/time'
import type { Patrol } from '@domain/patrols/patrol'
import { photosOfPatrol } from '@domain/patrols/report'
import { database, download, is, upload } from '../kernel/cloud'
import { sealId } from '../kernel/photos'
import { perform } from '../kernel/perform'
import { store } from '../kernel/store'

const PATROLS_AT_ONCE = 10
const HOURS_BETWEEN_TRIES = 1

/** How many patrols' photos were sealed. */
export async function sealPhotos(now: Instant): Promise<number> {
  const patrols = await store.list('patrols', {
    where: { sealAt: is.lte(now) },
    order: { sealAt: 'asc' },
    limit: PATROLS_AT_ONCE,
  })
  for (const patrol of patrols) await sealOrPostpone(patrol, now)
  return patrols.length
}

/** One patrol whose photos cannot be read now does not hold up the others. */
async function sealOrPostpone(patrol: Patrol, now: Instant): Promise<void> {
  try {
    await sealPatrol(patrol, now)
  } catch (error) {
    console.error(`The photos of patrol ${patrol._id} could not be sealed`, error)
    const later = addHours(now, HOURS_BETWEEN_TRIES)
    await database
      .collection('patrols')
      .doc(patrol._id)
      .update({ data: { sealAt: later } })
  }
}

async function sealPatrol(found: Patrol, now: Instant): Promise<void> {
  const photos = [...new Map(photosOfPatrol(found).map((each) => [each.fileId, each])).values()]
  const seals: Omit<Seal, 'trail'>[] = []
  for (const photo of photos) seals.push(await sealOf(photo, found, now))
  const id = derivedId(found._id, 'seal')
  await perform({ id, hash: hashOf({ seal: found._id }), by: 'system', now }, async (work) => {
    const patrol = await work.find('patrols', found._id)
    if (!patrol?.sealAt) return
    for (const seal of seals) work.add('seals', seal, { what: `photo.${seal.state}` })
    work.change('patrols', patrol, { sealAt: undefined }, { what: 'patrol.photosSealed' })
  })
}

async function sealOf(
  photo: PhotoRef,
  { _id, area }: Patrol,
  now: Instant,
): Promise<Omit<Seal, 'trail'>> {
  const { fileId, sha256 } = photo
  const known = { _id: sealId(_id, fileId), fileId, patrolId: _id, area, sha256, sealedAt: now }
  const content = await contentOf(fileId)
  if (!content) return { ...known, state: 'missing' }
  const foundSha256 = hashOfBytes(content)
  if (foundSha256 !== sha256) return { ...known, state: 'changed', foundSha256 }
  const { fileID } = await upload(`sealed/${_id}/${sha256}.jpg`, content)
  return { ...known, state: 'sealed', sealedFileId: fileID }
}

async function contentOf(fileId: string): Promise<Buffer | undefined> {
  try {
    return await download(fileId)
  } catch (error) {
    if ((error as { code?: string }).code === 'STORAGE_FILE_NONEXIST') return undefined
    throw error
  }
}
