// Drafts and their photos on the phone. Each draft has a key of its own and is written whole at every change, so a kill
// leaves the one before or the one after. There is no index that could be lost: drafts are found by their keys.

import { hashOfBytes } from '@domain/kernel/hash'
import { makeId, type Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import type { Files, RandomBytes, Storage, TakenPhoto } from '../platform/contracts'
import {
  fileNameOf,
  nameOfPhoto,
  rawNameOf,
  type Draft,
  type DraftPhoto,
  type DraftState,
} from './draft'
import { refuseWhereFull, shareUsed } from './room'
import type { Watermarking, Where } from './watermarking'

const PREFIX = 'draft/'

export interface Phone {
  storage: Storage
  files: Files
  now(): Instant
  randomBytes: RandomBytes
  watermarking: Watermarking
}

const PHOTO_LOST: DraftState = {
  name: 'refused',
  code: 'photoMissing',
  reason: '有照片没有存下来，请打开记录补拍，再提交',
}

export class Drafts {
  private readonly listeners = new Set<() => void>()

  constructor(private readonly phone: Phone) {}

  /** Of one person, the latest first. */
  list(personId: Id): Draft[] {
    return this.all()
      .filter((draft) => draft.personId === personId)
      .sort((one, other) => (one._id < other._id ? 1 : -1))
  }

  find<Content = unknown>(id: Id): Draft<Content> | undefined {
    return this.phone.storage.read(PREFIX + id) as Draft<Content> | undefined
  }

  async start<Content>(
    begun: Pick<Draft<Content>, 'kind' | 'personId' | 'title' | 'content'>,
  ): Promise<Draft<Content>> {
    const startedAt = this.phone.now()
    const draft: Draft<Content> = {
      ...begun,
      _id: await this.newId(),
      photos: [],
      lostPhotoCount: 0,
      startedAt,
      changedAt: startedAt,
      state: { name: 'open' },
    }
    this.write(draft)
    return draft
  }

  /** Only what is open can be changed; a finished one is opened first. */
  change<Content>(id: Id, content: Content): Draft<Content> {
    const draft = this.open(id)
    const changed = { ...draft, content, changedAt: this.phone.now() }
    this.write(changed)
    return changed
  }

  addPhoto(id: Id, place: string, taken: TakenPhoto): Promise<void> {
    return this.addPhotos(id, place, [taken])
  }

  /**
   * The draft names the photos before they are copied, so that a kill in between is noticed; they are copied out of the
   * camera's temporary files before anything that takes long, and drawn on last. One that fails costs no other. RoomShort
   * where the phone is nearly full.
   */
  async addPhotos(id: Id, place: string, taken: readonly TakenPhoto[]): Promise<void> {
    refuseWhereFull(this.shareUsed())
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
          this.losePhoto(id, photo._id)
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

  async removePhoto(id: Id, photoId: Id): Promise<void> {
    const photo = this.open(id).photos.find(({ _id }) => _id === photoId)
    this.dropPhoto(id, photoId)
    if (photo?.kept) await this.phone.files.remove(photo.kept.path)
  }

  async discard(id: Id): Promise<void> {
    const photos = this.find(id)?.photos ?? []
    this.phone.storage.remove(PREFIX + id)
    this.announce()
    for (const { kept } of photos) if (kept) await this.phone.files.remove(kept.path)
  }

  /** Sets fields of what is on the phone now, whatever its state. */
  update(id: Id, changes: Partial<Draft>): void {
    const draft = this.find(id)
    if (draft) this.write({ ...draft, ...changes })
  }

  /** Once after every start: brings to an end what a kill interrupted. */
  async recover(): Promise<void> {
    for (const draft of this.all()) {
      for (const photo of draft.photos.filter(({ kept }) => !kept)) {
        await this.keepLate(draft._id, photo)
      }
    }
    const names = new Set(
      this.all().flatMap(({ _id, photos }) => photos.flatMap((photo) => fileNamesOf(_id, photo))),
    )
    for (const path of await this.phone.files.list()) {
      if (!names.has(fileNameOf(path))) await this.phone.files.remove(path)
    }
  }

  /** Of the room on this phone, whoever's drafts take it: from 0 to 1. */
  shareUsed(): number {
    return shareUsed(this.phone, this.all())
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  announce(): void {
    this.listeners.forEach((listener) => listener())
  }

  private all(): Draft[] {
    return this.phone.storage
      .keys()
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => this.find(key.slice(PREFIX.length)) ?? [])
  }

  private open(id: Id): Draft {
    const draft = this.find(id)
    if (!draft) throw new Error(`no draft ${id}`)
    if (draft.state.name !== 'open') throw new Error(`draft ${id} is ${draft.state.name}`)
    return draft
  }

  private write(draft: Draft): void {
    this.phone.storage.write(PREFIX + draft._id, draft)
    this.announce()
  }

  private async newId(): Promise<Id> {
    return makeId(Date.parse(this.phone.now()), await this.phone.randomBytes(10))
  }

  private dropPhoto(id: Id, photoId: Id): void {
    const photos = this.find(id)?.photos ?? []
    this.update(id, { photos: photos.filter(({ _id }) => _id !== photoId) })
  }

  /** One that was finished meanwhile does not go out without it: it is given back to the person. */
  private losePhoto(id: Id, photoId: Id): void {
    this.dropPhoto(id, photoId)
    if (this.find(id)?.state.name === 'waiting') this.update(id, { state: PHOTO_LOST })
  }

  private async named(id: Id, place: string, taken: readonly TakenPhoto[]): Promise<DraftPhoto[]> {
    const takenAt = this.phone.now()
    const photos: DraftPhoto[] = []
    for (const each of taken) photos.push({ _id: await this.newId(), place, takenAt, ...each })
    const draft = this.open(id)
    for (const photo of photos) photo.lines = this.phone.watermarking.lines(draft, photo, undefined)
    this.update(id, { photos: [...draft.photos, ...photos] })
    return photos
  }

  private async copyOut(id: Id, { _id, temporaryPath = '' }: DraftPhoto): Promise<void> {
    const path = await this.phone.files.keep(temporaryPath, rawNameOf(id, _id))
    this.changePhoto(id, _id, { temporaryPath: path })
  }

  /** With the place that it was taken at among its lines. */
  private placed(id: Id, photo: DraftPhoto, where: Where): DraftPhoto {
    const draft = this.find(id)
    if (!where || !draft) return photo
    const lines = this.phone.watermarking.lines(draft, photo, where)
    this.changePhoto(id, photo._id, { lines })
    return { ...photo, lines }
  }

  /** Drawn from the copy; what is hashed is what will be sent. */
  private async keep(id: Id, { _id, lines = [] }: DraftPhoto): Promise<void> {
    const { files, watermarking } = this.phone
    const raw = (await this.copyOf(id, _id)) ?? ''
    const { temporaryPath, unmarked } = await watermarking.draw(raw, lines)
    const path = await files.keep(temporaryPath, nameOfPhoto(id, _id))
    const bytes = await files.bytes(path)
    const kept = { path, sha256: hashOfBytes(bytes), size: bytes.length }
    this.changePhoto(id, _id, {
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

  private changePhoto(id: Id, photoId: Id, changes: ChangedPhoto): void {
    const photos = this.find(id)?.photos ?? []
    this.update(id, {
      photos: photos.map((photo) => (photo._id === photoId ? { ...photo, ...changes } : photo)),
    })
  }

  /** A half-copied file cannot be told from a whole one, so the temporary file is copied again where it still exists. */
  private async keepLate(id: Id, photo: DraftPhoto): Promise<void> {
    try {
      if (fileNameOf(photo.temporaryPath ?? '') !== rawNameOf(id, photo._id))
        await this.copyOut(id, photo).catch(() => undefined)
      await this.keep(id, photo)
    } catch {
      this.losePhoto(id, photo._id)
      this.update(id, { lostPhotoCount: (this.find(id)?.lostPhotoCount ?? 0) + 1 })
    }
  }
}

type ChangedPhoto = { [Name in keyof DraftPhoto]?: DraftPhoto[Name] | undefined }

/** The files that a photo may have at any moment: one that is kept has its own only. */
const fileNamesOf = (id: Id, { _id, kept }: DraftPhoto): string[] =>
  kept ? [nameOfPhoto(id, _id)] : [nameOfPhoto(id, _id), rawNameOf(id, _id)]
