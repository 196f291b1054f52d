// Whether anything was lost, doubled or half done in a run: what people were told against what is there.

import type { Draft } from '../../../src/outbox/draft'
import type { PhotoRef } from '@domain/photos/photo'
import { hashOfBytes } from '@domain/kernel/hash'
import { albums } from '../../../cloudfunctions/kernel/albums'
import type { TrailEntry } from '../../../cloudfunctions/kernel/collections'
import type { TestCloud } from '../../../tests/kit/cloud'
import { breakOf, chainsOfRecord } from '../../../tests/kit/trails'
import type { Diary } from './diary'
import type { Ground } from './ground'
import { writables } from './records'
import { all, type Writable } from './records/writable'
import type { Ended, Left } from './story'

interface Stored {
  _id: string
}

export async function faultsOf(
  cloud: TestCloud,
  ground: Ground,
  { diary, left }: Ended,
): Promise<string[]> {
  const onPhones = new Map<string, Left>(
    left.flatMap(({ phone, drafts }) =>
      drafts.map((each) => [`${phone}/${each._id}`, each] as const),
    ),
  )
  const faults: string[] = []
  for (const [id, { kind, versions }] of diary.finished) {
    const record = stored(cloud, kind, id)
    const drafts = [...onPhones.values()].filter(({ _id }) => _id === id)
    if (record) faults.push(...(await faultsIn(cloud, kind, record, versions)))
    else faults.push(...unsentFaults(diary, id, drafts).map((fault) => `${kind} ${id} ${fault}`))
  }
  for (const [key, kept] of diary.kept) {
    const said = { ...kept, attempted: diary.attempted.get(key), photos: diary.photos.get(key) }
    const isSent = stored(cloud, kept.kind, kept.id) !== undefined
    const draft = onPhones.get(key)
    if (!draft && !isSent) faults.push(`draft ${key} is lost`)
    if (draft) faults.push(...draftFaults(draft, said, isSent).map((fault) => `${key} ${fault}`))
  }
  const effects = Object.values(writables).flatMap((each) => each.effects?.(cloud, ground) ?? [])
  return [...faults, ...effects, ...trailFaults(cloud, ground, diary.finished.keys())]
}

/** Of what was finished and is not in the cloud. */
function unsentFaults(diary: Diary, id: string, drafts: readonly Left[]): string[] {
  if (drafts.length === 0) return diary.discarded.has(id) ? [] : ['is lost']
  const [said] = drafts.map(({ state }) => JSON.stringify(state))
  const isRefused = drafts.some((each) => each.state.name === 'refused' && !isOwnDoing(each))
  if (isRefused) return [`was refused: ${said}`]
  if (drafts.some((each) => each.isHeldUp || isOwnDoing(each))) return []
  if (drafts.some(({ state }) => state.name === 'waiting')) return [`still waits: ${said}`]
  return diary.given.has(id) ? ['was finished and is not sent'] : []
}

interface Said {
  words: string
  attempted: string | undefined
  photos: number | undefined
}

/** Of what is on a phone, against what that phone has said. */
function draftFaults(draft: Left, { words, attempted, photos = 0 }: Said, isSent: boolean) {
  return [
    ...([words, attempted].includes(wordsOf(draft)) ? [] : ['has other words']),
    ...(draft.photos.length >= photos ? [] : ['has lost a photo']),
    ...(isSent && !isHonest(draft) ? [`is sent and says ${JSON.stringify(draft.state)}`] : []),
  ]
}

/** Refused for what the person did in another draft or on another phone, and rightly so. */
const isOwnDoing = ({ kind, state }: Draft): boolean =>
  state.name === 'refused' &&
  ['alreadySentDifferently', ...(writables[kind]?.overtakenAs ?? [])].includes(state.code)

/** Another version of what is in the cloud stays with its person: written on, held up, or refused as such. */
const isHonest = (draft: Left): boolean =>
  draft.state.name === 'open' || draft.isHeldUp || isOwnDoing(draft)

const wordsOf = ({ kind, content }: Draft) => writables[kind]?.wordsOf(content as never)

/** What is in the cloud of a draft; undefined where nothing is. */
export function stored(cloud: TestCloud, kind: string, _id: string): Stored | undefined {
  const collection = writables[kind]?.collection
  if (collection === 'trail') return writtenBy(cloud, _id)
  return collection && all<Stored>(cloud, collection, { _id })[0]
}

/** All that one request has written, as if it were one row: its first has the request's id, and the others that and a number. */
function writtenBy(cloud: TestCloud, _id: string): Stored | undefined {
  const rows = all<TrailEntry>(cloud, 'trail', { _id: { $gte: _id, $lt: `${_id}/` } })
  const after = Object.assign({}, ...rows.map((row) => row.after)) as TrailEntry['after']
  return rows[0] && ({ ...rows[0], after } as Stored)
}

/** A record is whole: one of the versions that were finished, with all of its photos, each the file that it says. */
async function faultsIn(
  cloud: TestCloud,
  kind: string,
  record: Stored,
  versions: readonly { words: string; photos: string[] }[],
): Promise<string[]> {
  const photos = photosOf(kind, record)
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

function photosOf(kind: string, record: Stored): readonly PhotoRef[] {
  const { collection, photosIn } = writables[kind] as Writable
  const album = albums[collection as keyof typeof albums] as (of: never) => PhotoRef[]
  return (photosIn ?? album)?.(record as never) ?? []
}

/** Of everything that this run wrote, the chain holds, and each record was submitted once. */
function trailFaults(cloud: TestCloud, { plants }: Ground, ids: Iterable<string>): string[] {
  const subjects = [...plants.map(({ _id }) => _id), ...ids]
  return subjects.flatMap((id) =>
    chainsOfRecord(cloud, id).flatMap((chain) => {
      const at = breakOf(chain)
      return at === undefined ? [] : [`the trail of ${chain.subject} breaks at ${at}`]
    }),
  )
}
