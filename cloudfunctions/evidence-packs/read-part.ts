// One portion of photos, each from its sealed copy where there is one and hashed anew. What is not as it should be is said in
// the pack, and holds up nothing.

import type { EvidencePack } from '@domain/evidence-packs/evidence-pack'
import {
  soundnessOf,
  type EvidencePart,
  type FoundPhoto,
  type PackedPhoto,
} from '@domain/evidence-packs/photos'
import type { Seal } from '@domain/photos/photo'
import { download } from '../kernel/cloud'
import { sealsOf } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { keepPart, putFile, sha256Of } from './parts'

const AT_ONCE = 6
const LARGEST = 20_000_000
const TRIES = 2

export async function readPart(
  store: Store,
  pack: EvidencePack,
  { _id, place, photos }: EvidencePart,
): Promise<void> {
  const seals = await sealsFor(store, photos)
  const read: { found: FoundPhoto; content?: Buffer }[] = []
  for (let at = 0; at < photos.length; at += AT_ONCE) {
    const few = photos.slice(at, at + AT_ONCE)
    read.push(...(await Promise.all(few.map((each) => readPhoto(each, seals.get(each))))))
  }
  const all = Buffer.concat(read.flatMap(({ content }) => content ?? []))
  const fileId = all.length > 0 && (await putFile(pack, `portion-${place}`, all))
  const file = fileId ? { fileId, byteCount: all.length } : undefined
  await keepPart(_id, { found: read.map(({ found }) => found), ...(file && { file }) })
}

async function sealsFor(
  store: Store,
  photos: readonly PackedPhoto[],
): Promise<Map<PackedPhoto, Seal>> {
  const found = new Map<PackedPhoto, Seal>()
  for (const recordId of new Set(photos.map((each) => each.recordId))) {
    const own = photos.filter((each) => each.recordId === recordId)
    const seals = await sealsOf(
      store,
      recordId,
      own.map(({ photo }) => photo.fileId),
    )
    for (const each of own) {
      const seal = seals.get(each.photo.fileId)
      if (seal) found.set(each, seal)
    }
  }
  return found
}

async function readPhoto(
  { number, photo }: PackedPhoto,
  seal: Seal | undefined,
): Promise<{ found: FoundPhoto; content?: Buffer }> {
  const sealed = seal && { sealedAt: seal.sealedAt, seal: seal.trail }
  const content = await contentOf(seal?.sealedFileId ?? photo.fileId)
  if (content === 'unread')
    return { found: { number, soundness: 'unread', byteCount: 0, ...sealed } }
  const sha256 = content && sha256Of(content)
  const soundness = soundnessOf(photo, seal?.state, sha256)
  const found = { number, soundness, byteCount: content?.length ?? 0, ...sealed }
  return content && sha256 ? { found: { ...found, sha256 }, content } : { found }
}

/** A storage that does not answer costs the pack one photo and says so. */
async function contentOf(fileId: string): Promise<Buffer | 'unread' | undefined> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      return await download(fileId, LARGEST)
    } catch (failure) {
      console.error(`Photo ${fileId} could not be read`, failure)
    }
  }
  return 'unread'
}
