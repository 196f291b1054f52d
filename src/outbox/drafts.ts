// Drafts and their photos on the phone. Each draft has a key of its own and is written whole at every change, so a kill
// leaves the one before or the one after. There is no index that could be lost: drafts are found by their keys.

import { hashOfBytes } from '@domain/kernel/hash'
import { makeId, type Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import type { Files, RandomBytes, Storage, TakenPhoto } from '../platform/contracts'
import { fileNameOf, nameOfPhoto, type Draft, type DraftPhoto } from './draft'

const PREFIX = 'draft/'

export interface Phone {
  storage: Storage
  files: Files
  now(): Instant
  randomBytes: RandomBytes
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

  /** The draft names a photo before it is copied, so that a kill in between is noticed. */
  async addPhoto(id: Id, place: string, { temporaryPath, source }: TakenPhoto): Promise<void> {
    const takenAt = this.phone.now()
    const photo: DraftPhoto = { _id: await this.newId(), place, source, takenAt, temporaryPath }
    const { photos } = this.open(id)
    this.update(id, { photos: [...photos, photo] })
    try {
      await this.keep(id, photo)
    } catch (failure) {
      this.dropPhoto(id, photo._id)
      throw failure
    }
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
      this.all().flatMap(({ _id, photos }) => photos.map((photo) => nameOfPhoto(_id, photo._id))),
    )
    for (const path of await this.phone.files.list()) {
      if (!names.has(fileNameOf(path))) await this.phone.files.remove(path)
    }
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

  private async keep(id: Id, { _id, temporaryPath = '' }: DraftPhoto): Promise<void> {
    const path = await this.phone.files.keep(temporaryPath, nameOfPhoto(id, _id))
    await this.rememberKept(id, _id, path)
  }

  private async rememberKept(id: Id, photoId: Id, path: string): Promise<void> {
    const bytes = await this.phone.files.bytes(path)
    const kept = { path, sha256: hashOfBytes(bytes), size: bytes.length }
    const photos = this.find(id)?.photos ?? []
    this.update(id, {
      photos: photos.map((photo) =>
        photo._id === photoId ? { ...photo, temporaryPath: undefined, kept } : photo,
      ),
    })
  }

  /** A half-copied file cannot be told from a whole one, so the temporary file is copied again where it still exists. */
  private async keepLate(id: Id, photo: DraftPhoto): Promise<void> {
    try {
      await this.keep(id, photo)
    } catch {
      const copy = (await this.phone.files.list()).find((path) =>
        path.endsWith(nameOfPhoto(id, photo._id)),
      )
      if (copy) return this.rememberKept(id, photo._id, copy)
      this.dropPhoto(id, photo._id)
      this.update(id, { lostPhotoCount: (this.find(id)?.lostPhotoCount ?? 0) + 1 })
    }
  }
}
