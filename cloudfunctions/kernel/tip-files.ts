// What each sees of the files that a resident sent: the agency what was drawn anew of them, others only copies on which faces
// and plates are painted over. Where the resident had uploaded them nobody is told.

import type { Id } from '@domain/kernel/ids'
import { asJoined } from '@domain/tip-offs/callers'
import { MOST_JOINED } from '@domain/tip-offs/decisions/join'
import { DESTROYED } from '@domain/tip-offs/informant'
import { filesOf, type SentWith, type TipFile } from '@domain/tip-offs/tip-file'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { is } from './cloud'
import { linksTo, sealId, type ShownPhoto } from './photos'
import type { Store } from './store'

/** More than one tip can have. */
const MOST_FILES = 20
/** Of a matter that the whole village told of, as many as anybody looks through. */
const MOST_OF_ALL = 100

export interface ShownTipFile extends ShownPhoto {
  /** What others see; absent where nobody has painted over it. */
  blurredUrl?: string
  /** Whether the original can be opened, with a reason. */
  hasOriginal: boolean
}

/** A photo as others than the agency see it; without a link where nobody has painted over it: 照片还没有遮挡. */
export interface BlurredPhoto extends Pick<ShownPhoto, 'url'> {
  /** Where several told of it, which of them sent this. */
  caller?: number
}

export const filesOfTip = (store: Store, tipOffId: Id): Promise<TipFile[]> =>
  store.list('tipFiles', { where: { tipOffId }, limit: MOST_FILES })

/** By file id, with the voice: for the agency. */
export async function showTipFiles(
  store: Store,
  { _id, ...tip }: Pick<TipOff, '_id'> & SentWith,
): Promise<Record<string, ShownTipFile>> {
  const sent = filesOf(tip)
  if (sent.length === 0) return {}
  const files = await filesOfTip(store, _id)
  const [links, blurred] = await Promise.all([
    linksOf(files.map(({ shownFileId }) => shownFileId)),
    blurredLinks(store, files),
  ])
  const shown = files.map((file, place) => {
    const [url, blurredUrl] = [links[place], blurred[place]]
    const { fileId, state, originalFileId, keyId } = file
    const seen = { ...(url && { url }), ...(blurredUrl && { blurredUrl }), state }
    return [
      fileId,
      { ...seen, hasOriginal: originalFileId !== undefined && keyId !== DESTROYED },
    ] as const
  })
  const waiting = { state: 'waiting' as const, hasOriginal: false }
  const byFile = new Map<string, ShownTipFile>(shown)
  return Object.fromEntries(sent.map(({ fileId }) => [fileId, byFile.get(fileId) ?? waiting]))
}

/** For whoever else reads the tip or its clue: nothing before the timer has taken the photos over. */
export async function showBlurred(store: Store, tipOffId: Id): Promise<BlurredPhoto[]> {
  const files = (await filesOfTip(store, tipOffId)).filter(isPicture)
  const links = await blurredLinks(store, files)
  return links.map((url) => ({ ...(url && { url }) }))
}

/** The same of all whose tips are handled as one, in the order in which they were joined. */
export async function showBlurredOfAll(store: Store, tipOffId: Id): Promise<BlurredPhoto[]> {
  const joined = await store.list('tipOffs', {
    where: { joinedTo: tipOffId },
    order: { listKey: 'desc' },
    limit: MOST_JOINED,
    fields: ['endedAt'],
  })
  const callers = [tipOffId, ...asJoined(joined).map(({ _id }) => _id)]
  const found = await store.list('tipFiles', {
    where: { tipOffId: is.in(callers) },
    limit: MOST_OF_ALL,
  })
  const callerOf = (file: TipFile) => callers.indexOf(file.tipOffId)
  const files = found.filter(isPicture).sort((one, other) => callerOf(one) - callerOf(other))
  const links = await blurredLinks(store, files)
  return files.map((file, place) => {
    const url = links[place]
    return { ...(url && { url }), ...(joined.length > 0 && { caller: callerOf(file) + 1 }) }
  })
}

const isPicture = ({ kind, state, shownFileId }: TipFile): boolean =>
  kind === 'photo' && state !== 'waiting' && shownFileId !== undefined

/** In the order of the files; empty where nobody has painted over one. */
async function blurredLinks(store: Store, files: readonly TipFile[]): Promise<string[]> {
  const uploads = files.map(({ _id, blurred }) => blurred && { _id, fileId: blurred.photo.fileId })
  const ids = uploads.flatMap((each) => (each ? [sealId(each._id, each.fileId)] : []))
  if (ids.length === 0) return files.map(() => '')
  const seals = await store.list('seals', { where: { _id: is.in(ids) }, limit: ids.length })
  const sealed = new Map(seals.map((each) => [each._id, each.sealedFileId]))
  return linksOf(
    uploads.map((each) => each && (sealed.get(sealId(each._id, each.fileId)) ?? each.fileId)),
  )
}

/** In their order; empty where there is none. */
async function linksOf(fileIds: readonly (string | undefined)[]): Promise<string[]> {
  const there = fileIds.filter((each) => each !== undefined)
  const links = new Map((await linksTo(there)).map((url, place) => [there[place], url]))
  return fileIds.map((each) => (each && links.get(each)) ?? '')
}
