// The owner of a photo could still overwrite the file. So the timer looks at it once: where it is what the record says, a
// copy is kept where no phone can write; where it is not, that is kept instead.

import { randomBytes } from 'node:crypto'
import { hashOfBytes } from '@domain/kernel/hash'
import { addHours, type Instant } from '@domain/kernel/time'
import type { PhotoRef, Seal } from '@domain/photos/photo'
import { albums, type Album, type SealedName } from '../kernel/albums'
import { database, download, is, upload } from '../kernel/cloud'
import { subjects } from '../kernel/collections'
import { sealId, sealsOf } from '../kernel/photos'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'
import type { Work } from '../kernel/work'

const RECORDS_AT_ONCE = 10
/** The function is killed after a minute, of which telling people may have taken the half. */
const WITHIN_MILLISECONDS = 12_000
const HOURS_BETWEEN_TRIES = 1

/** A record whose photos are to be sealed. */
interface Unsealed extends Album {
  name: SealedName
  /** Read late: one that cannot be read holds up no other. */
  photos(): PhotoRef[]
}

/** How many records were looked at. */
export async function sealPhotos(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  let count = 0
  for (const record of await waiting(now)) {
    if (performance.now() > until) break
    if (await moveSealAt(record, addHours(now, HOURS_BETWEEN_TRIES)))
      await sealClaimed(record, now, until)
    count += 1
  }
  return count
}

/** Those that have waited longest, of whatever kind. */
async function waiting(now: Instant): Promise<Unsealed[]> {
  const found = await Promise.all(
    (Object.keys(albums) as SealedName[]).map((name) => waitingIn(name, now)),
  )
  const longest = found.flat().sort((one, other) => (isBefore(one, other) ? -1 : 1))
  return longest.slice(0, RECORDS_AT_ONCE)
}

const isBefore = (one: Unsealed, other: Unsealed) => (one.sealAt ?? '') < (other.sealAt ?? '')

async function waitingIn(name: SealedName, now: Instant): Promise<Unsealed[]> {
  const photosOf = albums[name] as (record: Album) => PhotoRef[]
  const records: Album[] = await store.list(name, {
    where: { sealAt: is.lte(now) },
    order: { sealAt: 'asc' },
    limit: RECORDS_AT_ONCE,
  })
  return records.map((record) => {
    const { _id, area, sealAt } = record
    return { _id, area, sealAt, name, photos: () => photosOf(record) }
  })
}

/** Claims the record: whether no other run of the timer has. One that fails or is killed does not come first again. */
async function moveSealAt({ name, _id, sealAt }: Unsealed, to: Instant): Promise<boolean> {
  const { stats } = (await database
    .collection(name)
    .where({ _id, sealAt })
    .update({ data: { sealAt: to } })) as { stats: { updated: number } }
  return stats.updated === 1
}

async function sealClaimed(record: Unsealed, now: Instant, until: number): Promise<void> {
  try {
    for (const photo of await unsealed(record)) {
      if (performance.now() > until) {
        await giveBack(record, now)
        return
      }
      await sealPhoto(photo, record, now)
    }
    await finish(record, now)
  } catch (error) {
    console.error(`The photos of ${record.name} ${record._id} could not be sealed`, error)
  }
}

async function unsealed(record: Unsealed): Promise<PhotoRef[]> {
  const photos = new Map(record.photos().map((each) => [each.fileId, each]))
  const seals = await sealsOf(store, record._id, [...photos.keys()])
  return [...photos.values()].filter(({ fileId }) => !seals.has(fileId))
}

/** Behind all that wait already. */
async function giveBack({ name, _id }: Unsealed, now: Instant): Promise<void> {
  await database
    .collection(name)
    .doc(_id)
    .update({ data: { sealAt: now } })
}

async function sealPhoto(photo: PhotoRef, record: Unsealed, now: Instant): Promise<void> {
  const seal = await sealOf(photo, record, now)
  await perform(requestByItself('seal', seal._id, now), async (work: Work) => {
    work.add('seals', seal, { what: `photo.${seal.state}` })
  })
}

/** A record may get more photos later and wait again: each time it waits is a request of its own. */
async function finish({ name, _id, sealAt }: Unsealed, now: Instant): Promise<void> {
  await perform(requestByItself('seal', `${_id}.${sealAt}`, now), async (work) => {
    const record = await work.find(name, _id)
    // Photos that came meanwhile have set another time.
    if (record?.sealAt === addHours(now, HOURS_BETWEEN_TRIES))
      work.change(name, record, { sealAt: undefined }, { what: `${subjects[name]}.photosSealed` })
  })
}

async function sealOf(
  { fileId, sha256, size }: PhotoRef,
  { _id, area }: Unsealed,
  now: Instant,
): Promise<Omit<Seal, 'trail'>> {
  const known = { _id: sealId(_id, fileId), fileId, recordId: _id, area, sha256, sealedAt: now }
  const content = await download(fileId, size)
  if (!content) return { ...known, state: 'missing' }
  if (content.length > size) return { ...known, state: 'changed' }
  const foundSha256 = hashOfBytes(content)
  if (foundSha256 !== sha256) return { ...known, state: 'changed', foundSha256 }
  const { fileID } = await upload(sealedPath(_id), content)
  return { ...known, state: 'sealed', sealedFileId: fileID }
}

/** Not to be guessed: the storage lets anybody be the first to write a path, and so its owner. */
const sealedPath = (recordId: string) => `sealed/${recordId}/${randomBytes(16).toString('hex')}.jpg`
