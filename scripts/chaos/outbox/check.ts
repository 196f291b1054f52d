// Whether anything was lost, doubled or half done in a run: what people were told against what is there.

import type { Draft } from '../../../src/outbox/draft'
import type { PhotoRef } from '@domain/photos/photo'
import { hashOfBytes } from '@domain/kernel/hash'
import { albums } from '../../../cloudfunctions/kernel/albums'
import type { CollectionName } from '../../../cloudfunctions/kernel/collections'
import type { TestCloud } from '../../../tests/kit/cloud'
import { breakOf, chainsOfRecord } from '../../../tests/kit/trails'
import { writables } from './records'
import type { Ground } from './records/writable'
import type { Ended, Left } from './story'

interface Stored {
  _id: string
}

export async function faultsOf(
  cloud: TestCloud,
  ground: Ground,
  { diary, left }: Ended,
): Promise<string[]> {
  const faults: string[] = []
  const onPhones = new Map<string, Left>(
    left.flatMap(({ phone, drafts }) =>
      drafts.map((each) => [`${phone}/${each._id}`, each] as const),
    ),
  )

  for (const [id, { kind, versions }] of diary.finished) {
    const record = stored(cloud, kind, id)
    const drafts = [...onPhones.values()].filter(({ _id }) => _id === id)
    if (!record && drafts.length === 0) faults.push(`${kind} ${id} is lost`)
    const isHeldUp = drafts.some((each) => each.isHeldUp || isOwnDoing(each))
    if (!record && !isHeldUp && drafts.some(({ state }) => state.name === 'waiting'))
      faults.push(`${kind} ${id} still waits: ${JSON.stringify(drafts[0]?.state)}`)
    if (!record && drafts.some((each) => each.state.name === 'refused' && !isOwnDoing(each)))
      faults.push(`${kind} ${id} was refused: ${JSON.stringify(drafts[0]?.state)}`)
    if (!record && !isHeldUp && diary.given.has(id))
      faults.push(`${kind} ${id} was finished and is not sent`)
    if (record) faults.push(...(await faultsIn(cloud, kind, record, versions)))
  }
  for (const [key, { id, kind, words }] of diary.kept) {
    const draft = onPhones.get(key)
    if (!draft && !stored(cloud, kind, id)) faults.push(`draft ${key} is lost`)
    if (draft && ![words, diary.attempted.get(key)].includes(wordsOf(draft)))
      faults.push(`draft ${key} has other words`)
    if (draft && draft.photos.length < (diary.photos.get(key) ?? 0))
      faults.push(`draft ${key} has lost a photo`)
    if (draft && stored(cloud, kind, id) && !isHonest(draft))
      faults.push(`draft ${key} is in the cloud and says ${JSON.stringify(draft.state)}`)
  }
  const effects = Object.values(writables).flatMap((each) => each.effects?.(cloud, ground) ?? [])
  return [...faults, ...effects, ...trailFaults(cloud, ground, diary.finished.keys())]
}

/** Refused for what the person did on another phone, and rightly so. */
const OWN_DOING: readonly string[] = ['alreadySentDifferently', 'adviceGivenAlready']

const isOwnDoing = ({ state }: Draft): boolean =>
  state.name === 'refused' && OWN_DOING.includes(state.code)

/** Another version of what is in the cloud stays with its person: written on, held up, or refused as such. */
const isHonest = (draft: Left): boolean =>
  draft.state.name === 'open' || draft.isHeldUp || isOwnDoing(draft)

const wordsOf = ({ kind, content }: Draft) => writables[kind]?.wordsOf(content as never)

function stored(cloud: TestCloud, kind: string, _id: string): Stored | undefined {
  const collection = writables[kind]?.collection
  if (!collection) return undefined
  return cloud.local.store.find(collection, { filter: { _id } }).rows[0]?.document as never
}

/** A record is whole: one of the versions that were finished, with all of its photos, each the file that it says. */
async function faultsIn(
  cloud: TestCloud,
  kind: string,
  record: Stored,
  versions: readonly { words: string; photos: string[] }[],
): Promise<string[]> {
  const photos = photosOf(writables[kind]?.collection, record)
  const hashes = photos.map(({ sha256 }) => sha256).sort()
  const words = writables[kind]?.wordsIn(record as never)
  const isOne = versions.some(
    (each) => each.words === words && each.photos.join() === hashes.join(),
  )
  const faults = isOne ? [] : [`${kind} ${record._id} is no version that was finished`]
  for (const { fileId, sha256 } of photos) {
    const file = await cloud.local.files.get(fileId.replace(/^cloud:\/\/[^/]+\//, ''))
    if (!file || hashOfBytes(file.bytes) !== sha256)
      faults.push(`a photo of ${kind} ${record._id} is not what the record says`)
  }
  return faults
}

function photosOf(collection: CollectionName | undefined, record: Stored): PhotoRef[] {
  const album = albums[collection as keyof typeof albums] as
    ((of: Stored) => PhotoRef[]) | undefined
  return album?.(record) ?? []
}

/** Of everything that this run wrote, the chain holds, and each record was submitted once. */
function trailFaults(cloud: TestCloud, { facilities }: Ground, ids: Iterable<string>): string[] {
  const subjects = [...facilities.map(({ _id }) => _id), ...ids]
  return subjects.flatMap((id) =>
    chainsOfRecord(cloud, id).flatMap((chain) => {
      const at = breakOf(chain)
      return at === undefined ? [] : [`the trail of ${chain.subject} breaks at ${at}`]
    }),
  )
}
