// Photos in the storage: whose they are shows in their path, and they are read through short links only.

import type { PhotoRef, Seal, SealState } from '@domain/photos/photo'
import { hashOf } from '@domain/kernel/hash'
import { problem } from '@domain/kernel/problems'
import type { Person } from '@domain/people/person'
import { is, ownEnvironment, temporaryLinks } from './cloud'
import type { Store } from './store'

const LINK_SECONDS = 600
const LINKS_AT_ONCE = 50

type Uploaded = Pick<PhotoRef, 'fileId'>

/** Of this environment, in this folder or one below, with a name. */
function isBelow(folder: string, { fileId }: Uploaded): boolean {
  const [, environment, path = ''] = /^cloud:\/\/([\w-]+)\.[\w-]+\/(.+)$/.exec(fileId) ?? []
  const isInside = environment === ownEnvironment() && path.startsWith(`${folder}/`)
  return isInside && /^(?:\/[\w-]+)+\.\w+$/.test(path.slice(folder.length))
}

/** Problem photoForeign where a file is not in this folder: nobody can tell of it as theirs. */
export function refuseOutside(folder: string, files: readonly Uploaded[]): void {
  if (!files.every((each) => isBelow(folder, each))) throw problem('photoForeign')
}

/** Photos are uploaded below a folder with the person's id. */
export const refuseForeignPhotos = (
  photos: readonly Uploaded[],
  { _id }: Pick<Person, '_id'>,
): void => refuseOutside(`photos/${_id}`, photos)

export const sealId = (recordId: string, fileId: string): string => hashOf([recordId, fileId])

export interface ShownPhoto {
  /** Ends after ten minutes; absent where the file is gone. */
  url?: string
  state: SealState
}

/** The photos of a record by file id, from their sealed copies where there are any; those of residents are in ./tip-files. */
export async function showPhotos(
  store: Store,
  recordId: string,
  photos: readonly PhotoRef[],
): Promise<Record<string, ShownPhoto>> {
  const fileIds = [...new Set(photos.map(({ fileId }) => fileId))]
  if (fileIds.length === 0) return {}
  const seals = await sealsOf(store, recordId, fileIds)
  const links = await linksTo(fileIds.map((each) => seals.get(each)?.sealedFileId ?? each))
  return Object.fromEntries(
    fileIds.map((fileId, place) => {
      const url = links[place]
      return [fileId, { ...(url && { url }), state: seals.get(fileId)?.state ?? 'waiting' }]
    }),
  )
}

/** By file id. */
export async function sealsOf(
  store: Store,
  recordId: string,
  fileIds: string[],
): Promise<Map<string, Seal>> {
  const where = { _id: is.in(fileIds.map((each) => sealId(recordId, each))) }
  const seals = await store.list('seals', { where, limit: fileIds.length })
  return new Map(seals.map((each) => [each.fileId, each]))
}

/** In the order of the file ids; empty where a file is gone. */
export async function linksTo(fileIds: string[]): Promise<string[]> {
  const links: string[] = []
  for (let from = 0; from < fileIds.length; from += LINKS_AT_ONCE) {
    const found = await temporaryLinks(fileIds.slice(from, from + LINKS_AT_ONCE), LINK_SECONDS)
    links.push(...found.map(({ tempFileURL }) => tempFileURL))
  }
  return links
}
