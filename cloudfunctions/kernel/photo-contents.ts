// The files behind a record's photos, to be put on paper: the sealed copies where there are any.

import type { PhotoRef, SealState } from '@domain/photos/photo'
import { download } from './cloud'
import { sealsOf } from './photos'
import type { Store } from './store'

export interface PhotoContent {
  photo: PhotoRef
  state: SealState
  /** Where it lies in a pack of evidence. */
  name?: string
  /** Absent where the file is gone or too large for a paper. */
  content: Buffer | undefined
}

const AT_ONCE = 6
/** Of one photo, and of all of a paper: what a phone still opens. */
const LARGEST = 4_000_000
const LARGEST_TOGETHER = 24_000_000

/** In the order of the photos, each file once. */
export async function photoContents(
  store: Store,
  recordId: string,
  photos: readonly PhotoRef[],
): Promise<PhotoContent[]> {
  const once = [...new Map(photos.map((photo) => [photo.fileId, photo])).values()]
  if (once.length === 0) return []
  const seals = await sealsOf(
    store,
    recordId,
    once.map(({ fileId }) => fileId),
  )
  const found: PhotoContent[] = []
  let bytes = 0
  for (let from = 0; from < once.length; from += AT_ONCE) {
    const few = once.slice(from, from + AT_ONCE).map(async (photo) => {
      const seal = seals.get(photo.fileId)
      const isRead = bytes < LARGEST_TOGETHER && photo.size <= LARGEST
      const content = isRead ? await contentOf(seal?.sealedFileId ?? photo.fileId) : undefined
      return { photo, state: seal?.state ?? 'waiting', content }
    })
    for (const each of await Promise.all(few)) {
      found.push(each)
      bytes += each.content?.length ?? 0
    }
  }
  return found
}

async function contentOf(fileId: string): Promise<Buffer | undefined> {
  const content = await download(fileId, LARGEST)
  return content && content.length <= LARGEST ? content : undefined
}
