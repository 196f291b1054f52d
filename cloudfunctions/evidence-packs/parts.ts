// The portions of a pack that is being made, and where its files lie meanwhile.

import { createHash } from 'node:crypto'
import type { EvidencePack, PackFile } from '@domain/evidence-packs/evidence-pack'
import type { EvidencePart, PlannedPart } from '@domain/evidence-packs/photos'
import { database, download, is, removeFiles, upload } from '../kernel/cloud'
import type { Store } from '../kernel/store'

/** More than a case ever has: of twenty photos each. */
const MOST = 500
const REMOVED_TOGETHER = 50

export const partsOf = (store: Store, { _id }: Pick<EvidencePack, '_id'>) =>
  store.list('evidenceParts', {
    where: { packId: _id },
    order: { place: 'asc' },
    limit: MOST,
  })

/** Planned again, also by two at once, it is the same: an id stands for a pack and a place. */
export async function keepPlan(packId: string, plan: readonly PlannedPart[]): Promise<void> {
  for (const part of plan) {
    const data = { packId, ...part }
    await database.collection('evidenceParts').doc(`${packId}.${part.place}`).set({ data })
  }
}

export async function keepPart(_id: string, made: Partial<EvidencePart>): Promise<void> {
  const data = Object.fromEntries(
    Object.entries(made).map(([field, value]) => [field, is.set(value)]),
  )
  await database.collection('evidenceParts').doc(_id).update({ data })
}

/** A file of the same name takes the place of the one before, so what is made twice is there once. */
export async function putFile(
  { folder }: Pick<EvidencePack, 'folder'>,
  path: string,
  content: Buffer,
): Promise<string> {
  const { fileID } = await upload(`evidence/${folder}/${path}`, content)
  return fileID
}

export const sha256Of = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex')

/** Of two who make a pack at once neither writes over what the other has recorded: each content has its own name. */
export async function putPackFile(
  pack: EvidencePack,
  path: string,
  fileName: string,
  content: Buffer,
): Promise<PackFile> {
  const sha256 = sha256Of(content)
  const fileId = await putFile(pack, `${sha256.slice(0, 16)}-${path}`, content)
  return { fileId, fileName, byteCount: content.length, sha256 }
}

/** What was read of the photos of these portions, by their numbers. */
export async function contentsOf(parts: readonly EvidencePart[]): Promise<Map<number, Buffer>> {
  const contents = new Map<number, Buffer>()
  for (const { _id, file, found = [] } of parts) {
    if (!file) continue
    const all = await download(file.fileId, file.byteCount)
    if (all?.length !== file.byteCount) throw new Error(`the photos of portion ${_id} are gone`)
    let at = 0
    for (const { number, byteCount, sha256 } of found) {
      if (sha256 !== undefined) contents.set(number, all.subarray(at, at + byteCount))
      at += byteCount
    }
  }
  return contents
}

export async function removeParts(parts: readonly EvidencePart[], packId: string): Promise<void> {
  const files = parts.flatMap(({ file }) => file?.fileId ?? [])
  for (let at = 0; at < files.length; at += REMOVED_TOGETHER)
    await removeFiles(files.slice(at, at + REMOVED_TOGETHER))
  await database.collection('evidenceParts').where({ packId }).remove()
}
