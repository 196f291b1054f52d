// Drafts on the phone. Each draft has a key of its own and is written whole at every change, so a kill
// leaves the one before or the one after. There is no index that could be lost: drafts are found by their keys.

import { makeId, type Id } from '@domain/kernel/ids'
import type { TakenPhoto } from '../platform/contracts'
import type { Draft } from './draft'
import type { Phone } from './phone'
import { PhotoKeeping } from './photo-keeping'
import { refuseWhereFull, shareUsed } from './room'
import { VoiceKeeping } from './voice-keeping'

const PREFIX = 'draft/'

export class Drafts {
  private readonly listeners = new Set<() => void>()
  readonly voices: VoiceKeeping
  private readonly photos: PhotoKeeping

  constructor(private readonly phone: Phone) {
    this.photos = new PhotoKeeping(phone, this)
    this.voices = new VoiceKeeping(phone, this)
  }

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
      _id: makeId(Date.parse(startedAt), await this.phone.randomBytes(10)),
      photos: [],
      lostPhotoCount: 0,
      startedAt,
      changedAt: startedAt,
      state: { name: 'open' },
    }
    this.write(draft)
    return draft
  }

  /** Throws where it is not there, or is not open. */
  open(id: Id): Draft {
    const draft = this.find(id)
    if (!draft) throw new Error(`no draft ${id}`)
    if (draft.state.name !== 'open') throw new Error(`draft ${id} is ${draft.state.name}`)
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

  /** RoomShort where the phone is nearly full. */
  async addPhotos(id: Id, place: string, taken: readonly TakenPhoto[]): Promise<void> {
    refuseWhereFull(this.shareUsed())
    await this.photos.add(id, place, taken)
  }

  removePhoto(id: Id, photoId: Id): Promise<void> {
    return this.photos.remove(id, photoId)
  }

  async discard(id: Id): Promise<void> {
    const { photos = [], voice } = this.find(id) ?? {}
    this.phone.storage.remove(PREFIX + id)
    this.announce()
    for (const each of [...photos, voice])
      if (each?.kept) await this.phone.files.remove(each.kept.path)
  }

  /** Sets fields of what is on the phone now, whatever its state. */
  update(id: Id, changes: Partial<Draft>): void {
    const draft = this.find(id)
    if (draft) this.write({ ...draft, ...changes })
  }

  /** Once after every start: brings to an end what a kill interrupted. */
  async recover(): Promise<void> {
    for (const draft of this.all())
      for (const photo of draft.photos.filter(({ kept }) => !kept))
        await this.photos.keepLate(draft._id, photo)
    await this.voices.keepLate(this.all())
    await this.photos.removeStrays(() => this.all())
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

  private write(draft: Draft): void {
    this.phone.storage.write(PREFIX + draft._id, draft)
    this.announce()
  }
}
