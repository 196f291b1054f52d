// Photos in the storage: whose they are shows in their path, and they are read through short links only.

import type { PhotoRef } from '@domain/checklists/photo'
import type { Person } from '@domain/people/person'
import { temporaryLinks } from './cloud'

const LINK_SECONDS = 600
const LINKS_AT_ONCE = 50

/** Photos are uploaded below a folder with the person's id. */
export const isOwnPhoto = ({ fileId }: PhotoRef, { _id }: Person): boolean =>
  fileId.includes(`/photos/${_id}/`)

/** File id to a link that ends after ten minutes; a file that is gone has none. */
export async function linksTo(photos: readonly PhotoRef[]): Promise<Record<string, string>> {
  const fileIds = [...new Set(photos.map(({ fileId }) => fileId))]
  const links: Record<string, string> = {}
  for (let from = 0; from < fileIds.length; from += LINKS_AT_ONCE) {
    const fileList = await temporaryLinks(fileIds.slice(from, from + LINKS_AT_ONCE), LINK_SECONDS)
    for (const { fileID, tempFileURL } of fileList) if (tempFileURL) links[fileID] = tempFileURL
  }
  return links
}
