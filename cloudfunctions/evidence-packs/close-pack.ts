// The last step of a pack: the paper, the list and everything that belongs to it are put together, and who asked is told.

import { basename } from 'node:path'
import {
  MANIFEST,
  PAPER,
  README,
  RECORDED_SUMS,
  SUMS,
  sumsOf,
  type Listed,
} from '@domain/evidence-packs/check-file'
import { KEPT_DAYS, type EvidencePack, type PackFile } from '@domain/evidence-packs/evidence-pack'
import {
  photoName,
  type EvidencePart,
  type FoundPhoto,
  type PackedPhoto,
} from '@domain/evidence-packs/photos'
import { tellPackEnded } from '@domain/evidence-packs/telling'
import { namesOf } from '@domain/clues/routing'
import { addHours, dayOf, writtenInstant, type Instant } from '@domain/kernel/time'
import { zipFile, type ZippedFile } from '../documents/zip-file'
import { database } from '../kernel/cloud'
import { perform, requestByItself } from '../kernel/perform'
import type { Store } from '../kernel/store'
import { evidencePaper } from './evidence-paper'
import { gatherFor } from './gather'
import { keptRecords } from './kept-records'
import { contentsOf, putPackFile, sha256Of } from './parts'
import { manifestOf, readmeFor, unsound } from './said-of-pack'
import { packTrails, spokenTrail, type PackedTrail } from './trail-files'

export async function closePack(
  store: Store,
  pack: EvidencePack,
  parts: readonly EvidencePart[],
  now: Instant,
): Promise<void> {
  const gathered = await gatherFor(store, pack)
  const county = await store.find('counties', pack.county)
  const own = parts.filter(({ volume }) => volume === 1)
  const contents = await contentsOf(own)
  const photos = parts.flatMap((each) => each.photos)
  const found = new Map(
    parts.flatMap((each) => each.found ?? []).map((each) => [each.number, each]),
  )
  const { trails, files, recorded } = await packTrails(store, keptRecords(gathered))
  const madeWords = `${pack.askedByName}于 ${writtenInstant(pack.askedAt)} 制作`
  const trailWords = trails.map(spokenTrail)
  const paper = await evidencePaper({
    ...{ gathered, madeWords, photos, found, contents, trailWords },
    areaNames: county ? namesOf(county) : { county: '', within: {} },
    specialties: county?.specialties ?? [],
  })
  const said = {
    title: pack.title,
    madeWords,
    trailWords,
    photos,
    found,
    volumes: volumesOf(parts),
  }
  const inside = [
    ...[{ name: PAPER, content: paper }, textFile(README, readmeFor(said))],
    textFile(MANIFEST, JSON.stringify(manifestOf(pack, said, trails), null, 2)),
    ...zippedPhotos(own, contents),
    ...files,
  ]
  const list = [...recordedPhotos(own, found), ...recorded]
  const zip = await sealedZip(inside, list, now)
  const made = await putMade(pack, paper, zip, now)
  const others = parts.flatMap((each) => each.zip ?? [])
  await end(pack, { files: [...made, ...others], photos, found, trails }, now)
}

/** A zip file beside the first: photos and their lists alone. */
export async function zipVolume(
  pack: EvidencePack,
  parts: readonly EvidencePart[],
  volume: number,
  now: Instant,
): Promise<PackFile> {
  const own = parts.filter((each) => each.volume === volume)
  const found = new Map(own.flatMap((each) => each.found ?? []).map((each) => [each.number, each]))
  const inside = zippedPhotos(own, await contentsOf(own))
  const zip = await sealedZip(inside, recordedPhotos(own, found), now)
  return putPackFile(pack, `${volume}.zip`, `${fileNameOf(pack)}-${volume}.zip`, zip)
}

const textFile = (name: string, words: string): ZippedFile => ({
  name,
  content: Buffer.from(words),
})

/** With the lists of what is in it and of what was recorded then. */
function sealedZip(
  inside: readonly ZippedFile[],
  recorded: readonly Listed[],
  now: Instant,
): Promise<Buffer> {
  const listed = [...inside, textFile(RECORDED_SUMS, sumsOf(recorded))]
  const sums = listed.map(({ name, content }) => ({ name, sha256: sha256Of(content) }))
  return zipFile([...listed, textFile(SUMS, sumsOf(sums))], now)
}

const zippedPhotos = (
  parts: readonly EvidencePart[],
  contents: ReadonlyMap<number, Buffer>,
): ZippedFile[] =>
  parts
    .flatMap(({ photos }) => photos)
    .flatMap(({ number }) => {
      const content = contents.get(number)
      return content ? [{ name: photoName(number), content }] : []
    })

/** Of those that are there: what their hash was when they were taken. */
const recordedPhotos = (
  parts: readonly EvidencePart[],
  found: ReadonlyMap<number, FoundPhoto>,
): Listed[] =>
  parts
    .flatMap(({ photos }) => photos)
    .filter(({ number }) => found.get(number)?.sha256 !== undefined)
    .map(({ number, photo }) => ({ name: photoName(number), sha256: photo.sha256 }))

const volumesOf = (parts: readonly EvidencePart[]): number => parts.at(-1)?.volume ?? 1

const fileNameOf = ({ title, askedAt }: EvidencePack): string =>
  `证据包-${title.replace(/[\\/:*?"<>|\s]+/g, '_')}-${dayOf(askedAt)}`

async function putMade(
  pack: EvidencePack,
  paper: Buffer,
  zip: Buffer,
  now: Instant,
): Promise<PackFile[]> {
  const name = fileNameOf(pack)
  const files = [
    await putPackFile(pack, '0.docx', `${name}.docx`, paper),
    await putPackFile(pack, '1.zip', `${name}.zip`, zip),
  ]
  for (const { fileId } of files) await removeLater(pack, fileId, now)
  return files
}

/** With the files that are made for a day: the same step of the timer removes them. */
export async function removeLater(
  { _id }: EvidencePack,
  fileId: string,
  now: Instant,
): Promise<void> {
  const data = { fileId, removeAt: keptUntil(now) }
  await database
    .collection('exports')
    .doc(`${_id}.${basename(fileId)}`)
    .set({ data })
}

const keptUntil = (now: Instant): Instant => addHours(now, KEPT_DAYS * 24)

interface Ended {
  files: PackFile[]
  photos: readonly PackedPhoto[]
  found: ReadonlyMap<number, FoundPhoto>
  trails: readonly PackedTrail[]
}

async function end(
  { _id }: EvidencePack,
  { files, photos, found, trails }: Ended,
  now: Instant,
): Promise<void> {
  await perform(requestByItself('evidencePack.made', _id, now), async (work) => {
    const pack = await work.find('evidencePacks', _id)
    if (pack?.status !== 'asked') return
    const counts = {
      photoCount: photos.length,
      unsoundCount: unsound({ photos, found }).length,
      breakCount: trails.reduce((sum, { breaks }) => sum + breaks.length, 0),
    }
    const ended = { endedAt: now, keptUntil: keptUntil(now) }
    work.change(
      'evidencePacks',
      pack,
      { status: 'made', files, ...counts, ...ended },
      { what: 'evidencePack.made', tell: [tellPackEnded(pack, 'made')] },
    )
  })
}
