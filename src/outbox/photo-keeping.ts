// The photos of drafts, from the camera's files to what will be sent. A draft names its photos before they are copied, so
// that a kill in between is noticed; they are copied out of the camera's temporary files before anything that takes long,
// and drawn on last.

import { hashAndSize } from '@domain/kernel/hash'
import { makeId, type Id } from '@domain/kernel/ids'
import type { TakenPhoto } from '../platform/contracts'
import {
  fileNameOf,
  nameOfPhoto,
  rawNameOf,
  type Draft,
  type DraftPhoto,
  type DraftState,
} from './draft'
import type { Drafts } from './drafts'
import type { Phone } from './phone'
import { voiceNamesOf } from './voice-keeping'
import type { Where } from './watermarking'

const PHOTO_LOST: DraftState = {
  name: 'refused',
  code: 'photoMissing',
  reason: '有照片没有存下来，请打开记录补拍，再提交',
}

export class PhotoKeeping {
  constructor(
    private readonly phone: Phone,
    private readonly drafts: Pick<Drafts, 'find' | 'open' | 'update'>,
  ) {}

  /** One that fails costs no other; the first failure is thrown once all were tried. */
  async add(id: Id, place: string, taken: readonly TakenPhoto[]): Promise<void> {
    const photos = await this.named(id, place, taken)
    const failures: unknown[] = []
    const forEach = async (
      each: readonly DraftPhoto[],
      act: (photo: DraftPhoto) => Promise<void>,
    ) => {
      const done: DraftPhoto[] = []
      for (const photo of each)
        try {
          await act(photo)
          done.push(photo)
        } catch (failure) {
          this.lose(id, photo._id)
          await this.removeCopy(id, photo._id)
          failures.push(failure)
        }
      return done
    }
    const copied = await forEach(photos, (photo) => this.copyOut(id, photo))
    const where = await this.phone.watermarking.where()
    await forEach(copied, (photo) => this.keep(id, this.placed(id, photo, where)))
    if (failures.length > 0) throw failures[0]
  }

  async remove(id: Id, photoId: Id): Promise<void> {
    const photo = this.drafts.open(id).photos.find(({ _id }) => _id === photoId)
    this.drop(id, photoId)
    if (photo?.kept) await this.phone.files.remove(photo.kept.path)
  }

  /** A half-copied file cannot be told from a whole one, so the temporary file is copied again where it still exists. */
  async keepLate(id: Id, photo: DraftPhoto): Promise<void> {
    try {
      if (fileNameOf(photo.temporaryPath ?? '') !== rawNameOf(id, photo._id))
        await this.copyOut(id, photo).catch(() => undefined)
      await this.keep(id, photo)
    } catch {
      this.lose(id, photo._id)
      const lostPhotoCount = (this.drafts.find(id)?.lostPhotoCount ?? 0) + 1
      this.drafts.update(id, { lostPhotoCount })
    }
  }

  /** Whatever no draft names any more. Listed before they ask: what is taken meanwhile is not on the list. */
  async removeStrays(drafts: () => readonly Draft[]): Promise<void> {
    const paths = await this.phone.files.list()
    const names = new Set(
      drafts().flatMap((draft) => [
        ...draft.photos.flatMap((photo) => fileNamesOf(draft._id, photo)),
        ...voiceNamesOf(draft),
      ]),
    )
    for (const path of paths) if (!names.has(fileNameOf(path))) await this.phone.files.remove(path)
  }

  private drop(id: Id, photoId: Id): void {
    const photos = this.drafts.find(id)?.photos ?? []
    this.drafts.update(id, { photos: photos.filter(({ _id }) => _id !== photoId) })
  }

  /** One that was finished meanwhile does not go out without it: it is given back to the person. */
  private lose(id: Id, photoId: Id): void {
    this.drop(id, photoId)
    if (this.drafts.find(id)?.state.name === 'waiting')
      this.drafts.update(id, { state: PHOTO_LOST })
  }

  private async named(id: Id, place: string, taken: readonly TakenPhoto[]): Promise<DraftPhoto[]> {
    const { now, randomBytes, watermarking } = this.phone
    const takenAt = now()
    const photos: DraftPhoto[] = []
    for (const each of taken) {
      const _id = makeId(Date.parse(takenAt), await randomBytes(10))
      photos.push({ _id, place, takenAt, ...each })
    }
    const draft = this.drafts.open(id)
    for (const photo of photos) photo.lines = watermarking.lines(draft, photo, undefined)
    this.drafts.update(id, { photos: [...draft.photos, ...photos] })
    return photos
  }

  private async copyOut(id: Id, { _id, temporaryPath = '' }: DraftPhoto): Promise<void> {
    const path = await this.phone.files.keep(temporaryPath, rawNameOf(id, _id))
    this.change(id, _id, { temporaryPath: path })
  }

  /** With the place that it was taken at among its lines. */
  private placed(id: Id, photo: DraftPhoto, where: Where): DraftPhoto {
    const draft = this.drafts.find(id)
    if (!where || !draft) return photo
    const lines = this.phone.watermarking.lines(draft, photo, where)
    this.change(id, photo._id, { lines })
    return { ...photo, lines }
  }

  /** Drawn from the copy; what is hashed is what will be sent. */
  private async keep(id: Id, { _id, lines = [] }: DraftPhoto): Promise<void> {
    const { files, watermarking } = this.phone
    const raw = (await this.copyOf(id, _id)) ?? ''
    const { temporaryPath, unmarked } = await watermarking.draw(raw, lines)
    const path = await files.keep(temporaryPath, nameOfPhoto(id, _id))
    const bytes = await files.bytes(path)
    const kept = { path, ...hashAndSize(bytes) }
    this.change(id, _id, {
      ...{ kept, temporaryPath: undefined, lines: undefined },
      ...(unmarked && { unmarked }),
    })
    await this.removeCopy(id, _id)
  }

  /** What stays nevertheless is removed at the next start. */
  private async removeCopy(id: Id, photoId: Id): Promise<void> {
    const copy = await this.copyOf(id, photoId)
    if (copy) await this.phone.files.remove(copy).catch(() => undefined)
  }

  private async copyOf(id: Id, photoId: Id): Promise<string | undefined> {
    const paths = await this.phone.files.list()
    return paths.find((path) => fileNameOf(path) === rawNameOf(id, photoId))
  }

  private change(id: Id, photoId: Id, changes: ChangedPhoto): void {
    const photos = this.drafts.find(id)?.photos ?? []
    this.drafts.update(id, {
      photos: photos.map((photo) => (photo._id === photoId ? { ...photo, ...changes } : photo)),
    })
  }
}

type ChangedPhoto = { [Name in keyof DraftPhoto]?: DraftPhoto[Name] | undefined }

/** The files that a photo may have at any moment: one that is kept has its own only. */
const fileNamesOf = (id: Id, { _id, kept }: DraftPhoto): string[] =>
  kept ? [nameOfPhoto(id, _id)] : [nameOfPhoto(id, _id), rawNameOf(id, _id)]
