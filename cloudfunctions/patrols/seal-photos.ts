// The owner of a photo could still overwrite the file. So the timer looks at it once: where it is what the record says, a
// copy is kept where no phone can write; where it is not, that is kept instead.

import { randomBytes } from 'node:crypto'
import type { PhotoRef, Seal } from '@domain/checklists/photo'
import { hashOfBytes } from '@domain/kernel/hash'
import { addHours, type Instant } from '@domain/kernel/time'
import type { Patrol } from '@domain/patrols/patrol'
import { photosOfPatrol } from '@domain/patrols/report'
import { database, download, is, upload } from '../kernel/cloud'
import { sealId, sealsOf } from '../kernel/photos'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'
import type { Work } from '../kernel/work'

const PATROLS_AT_ONCE = 10
/** The function is killed after a minute, of which telling people may have taken the half. */
const WITHIN_MILLISECONDS = 12_000
const HOURS_BETWEEN_TRIES = 1

/** How many patrols were looked at. */
export async function sealPhotos(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  const patrols = await store.list('patrols', {
    where: { sealAt: is.lte(now) },
    order: { sealAt: 'asc' },
    limit: PATROLS_AT_ONCE,
  })
  let count = 0
  for (const patrol of patrols) {
    if (performance.now() > until) break
    if (await moveSealAt(patrol, addHours(now, HOURS_BETWEEN_TRIES)))
      await sealClaimed(patrol, now, until)
    count += 1
  }
  return count
}

/** Claims the patrol: whether no other run of the timer has. One that fails or is killed does not come first again. */
async function moveSealAt({ _id, sealAt }: Patrol, to: Instant): Promise<boolean> {
  const { stats } = (await database
    .collection('patrols')
    .where({ _id, sealAt })
    .update({ data: { sealAt: to } })) as { stats: { updated: number } }
  return stats.updated === 1
}

async function sealClaimed(patrol: Patrol, now: Instant, until: number): Promise<void> {
  try {
    for (const photo of await unsealed(patrol)) {
      if (performance.now() > until) {
        await giveBack(patrol, now)
        return
      }
      await sealPhoto(photo, patrol, now)
    }
    await finish(patrol, now)
  } catch (error) {
    console.error(`The photos of patrol ${patrol._id} could not be sealed`, error)
  }
}

async function unsealed(patrol: Patrol): Promise<PhotoRef[]> {
  const photos = new Map(photosOfPatrol(patrol).map((each) => [each.fileId, each]))
  const seals = await sealsOf(store, patrol._id, [...photos.keys()])
  return [...photos.values()].filter(({ fileId }) => !seals.has(fileId))
}

/** Behind all that wait already. */
async function giveBack({ _id }: Patrol, now: Instant): Promise<void> {
  await database
    .collection('patrols')
    .doc(_id)
    .update({ data: { sealAt: now } })
}

async function sealPhoto(photo: PhotoRef, patrol: Patrol, now: Instant): Promise<void> {
  const seal = await sealOf(photo, patrol, now)
  await perform(requestByItself('seal', seal._id, now), async (work: Work) => {
    work.add('seals', seal, { what: `photo.${seal.state}` })
  })
}

async function finish({ _id }: Patrol, now: Instant): Promise<void> {
  await perform(requestByItself('seal', _id, now), async (work) => {
    const patrol = await work.find('patrols', _id)
    if (patrol?.sealAt)
      work.change('patrols', patrol, { sealAt: undefined }, { what: 'patrol.photosSealed' })
  })
}

async function sealOf(
  { fileId, sha256, size }: PhotoRef,
  { _id, area }: Patrol,
  now: Instant,
): Promise<Omit<Seal, 'trail'>> {
  const known = { _id: sealId(_id, fileId), fileId, patrolId: _id, area, sha256, sealedAt: now }
  const content = await download(fileId, size)
  if (!content) return { ...known, state: 'missing' }
  if (content.length > size) return { ...known, state: 'changed' }
  const foundSha256 = hashOfBytes(content)
  if (foundSha256 !== sha256) return { ...known, state: 'changed', foundSha256 }
  const { fileID } = await upload(sealedPath(_id), content)
  return { ...known, state: 'sealed', sealedFileId: fileID }
}

/** Not to be guessed: the storage lets anybody be the first to write a path, and so its owner. */
const sealedPath = (patrolId: string) => `sealed/${patrolId}/${randomBytes(16).toString('hex')}.jpg`
