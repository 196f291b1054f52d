// What is finished waits here until the cloud has it: photos one by one, what was said, then the record. Nothing leaves the phone
// before the cloud has answered, and nothing is made twice, because the record's id and its files' paths never change.

import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { PhotoRef } from '@domain/photos/photo'
import type { VoiceRef } from '@domain/tip-offs/voice'
import { folderOfTip } from '@domain/tip-offs/folder'
import { hadRoom } from '../platform/had-room'
import { isRefusal, Offline, Refusal } from '../refusals'
import { afterFailure } from './after-failure'
import type { Draft, DraftPhoto, DraftVoice, SentRecord } from './draft'
import type { Drafts } from './drafts'
import type { Phone } from './phone'
import type { DraftKind } from './kinds/kind'
import { RESIDENT } from './kinds/resident-tip-written'
import { Queue } from './queue'
import { SentList } from './sent-list'

/** The photos of one place in the content, as the cloud knows them. */
export type PhotosAt = (place: string) => PhotoRef[]

export interface Way {
  upload(cloudPath: string, path: string): Promise<string>
  /** How one kind of record is sent, and what it needs to be there before. */
  kindOf(draft: Draft): Pick<DraftKind, 'send' | 'needs' | 'presses'>
  /** Told once of each record that the cloud has. */
  arrived(record: SentRecord): void
  /** Whether this phone is still signed in as this person: what one wrote never goes out as another's. */
  isFor(personId: Id): boolean
  /** From 0 to 1, for the waits between attempts. */
  chance(): number
}

export interface Progress {
  draftId: Id
  photosSent: number
  photosInAll: number
}

export class Outbox {
  readonly sent: SentList
  readonly queue: Queue
  private running: { personId: Id; done: Promise<void> } | undefined
  private current: Progress | undefined

  constructor(
    private readonly phone: Phone,
    readonly drafts: Drafts,
    private readonly way: Way,
  ) {
    this.sent = new SentList(phone)
    this.queue = new Queue(phone, drafts, way)
  }

  /** What is being sent at this moment. */
  get progress(): Progress | undefined {
    return this.current
  }

  finish(id: Id): void {
    const finishedAt = this.phone.now()
    this.drafts.update(id, { finishedAt, state: { name: 'waiting', attempts: 0, tryAfter: 0 } })
  }

  /** Back to the person's hands; not while it is being sent. */
  reopen(id: Id): boolean {
    if (this.current?.draftId === id) return false
    this.drafts.update(id, { state: { name: 'open' } })
    return true
  }

  /** Sends what is due, or everything that waits if `atOnce`. Asked twice, it runs once; one person after another. */
  sendAll(personId: Id, { atOnce = false } = {}): Promise<void> {
    if (this.running?.personId === personId) return this.running.done
    const before = this.running?.done ?? Promise.resolve()
    const done = before
      .then(() => this.run(personId, atOnce))
      .finally(() => {
        if (this.running?.done === done) this.running = undefined
        this.setProgress(undefined)
      })
    this.running = { personId, done }
    return done
  }

  private async run(personId: Id, atOnce: boolean): Promise<void> {
    const tried = new Set<Id>()
    for (;;) {
      const draft = this.queue.next({ personId, tried, atOnce })
      if (!draft || !this.way.isFor(personId)) return
      tried.add(draft._id)
      try {
        await this.send(draft, () => this.queue.overtakes({ personId, tried, atOnce }, draft))
      } catch (failure) {
        if (failure instanceof Overtaken) {
          tried.delete(draft._id)
          continue
        }
        this.noteFailure(draft._id, failure)
        if (failure instanceof Offline || isRefusal(failure, 'notSignedIn')) return
      }
    }
  }

  private async send(draft: Draft, isOvertaken: () => boolean): Promise<void> {
    const photos = await this.sendPhotos(draft, isOvertaken)
    const voice = draft.voice && (await this.sendVoice(draft, draft.voice))
    if (!this.way.isFor(draft.personId)) throw new Refusal(problem('notSignedIn').toAnswer())
    const answer = await this.way
      .kindOf(draft)
      .send(
        draft as Draft<never>,
        (place) => photos.filter((each) => each.place === place).map(refOf),
        voice,
      )
    await this.noteSent(draft, answer)
  }

  /** Those that were sent stay sent; throws Overtaken between two of them. */
  private async sendPhotos(draft: Draft, isOvertaken: () => boolean): Promise<DraftPhoto[]> {
    const photos = [...draft.photos]
    for (const [index, photo] of photos.entries()) {
      if (isOvertaken()) throw new Overtaken()
      this.setProgress({ draftId: draft._id, photosSent: index, photosInAll: photos.length })
      if (photo.fileId) continue
      photos[index] = { ...photo, fileId: await this.sendPhoto(draft, photo) }
      // Progress that a full phone cannot note is only made again.
      hadRoom(() => this.drafts.update(draft._id, { photos }))
    }
    this.setProgress({ draftId: draft._id, photosSent: photos.length, photosInAll: photos.length })
    return photos
  }

  private async sendPhoto(draft: Draft, photo: DraftPhoto): Promise<string> {
    const path = photo.kept?.path
    if (!path || !(await this.phone.files.exists(path))) throw new PhotoGone()
    return this.way.upload(`${folderOf(draft)}/${photo._id}.jpg`, path)
  }

  private async sendVoice(draft: Draft, voice: DraftVoice): Promise<VoiceRef> {
    const { _id, ending, kept, seconds } = voice
    if (!kept || !(await this.phone.files.exists(kept.path))) throw new VoiceGone()
    const { path, sha256, size } = kept
    const to = `${folderOf(draft)}/${_id}.${ending}`
    const fileId = voice.fileId ?? (await this.way.upload(to, path))
    hadRoom(() => this.drafts.update(draft._id, { voice: { ...voice, fileId } }))
    return { fileId, sha256, size, seconds }
  }

  private noteFailure(id: Id, failure: unknown): void {
    const draft = this.drafts.find(id)
    if (!draft) return
    const changes = afterFailure(draft, failure, Date.parse(this.phone.now()), this.way.chance())
    hadRoom(() => this.drafts.update(id, changes))
  }

  /** Listed as sent before it leaves the outbox; a full phone gets room first. */
  private async noteSent({ _id, kind, title, personId }: Draft, answer: unknown): Promise<void> {
    const record: SentRecord = { _id, kind, title, sentAt: this.phone.now(), answer }
    const listed = hadRoom(() => this.sent.add(personId, record))
    await this.drafts.discard(_id)
    if (!listed) this.sent.add(personId, record)
    this.way.arrived(record)
  }

  private setProgress(progress: Progress | undefined): void {
    this.current = progress
    this.drafts.announce()
  }
}

/** Something that presses goes first; this one is gone on with after it. */
class Overtaken extends Error {}

/** A photo that was on the phone and no longer is. */
export class PhotoGone extends Refusal {
  constructor() {
    super({
      code: 'photoMissing',
      message: '有照片在手机上找不到了，请打开记录重新拍摄',
      details: {},
    })
  }
}

/** What was said was on the phone and no longer is. */
class VoiceGone extends Refusal {
  constructor() {
    super({
      code: 'photoMissing',
      message: '录音在手机上找不到了，请打开记录，删掉再说一遍',
      details: {},
    })
  }
}

const folderOf = ({ _id, personId }: Draft): string =>
  personId === RESIDENT ? folderOfTip({ _id }) : `photos/${personId}/${_id}`

function refOf({ fileId, kept, source, takenAt, unmarked }: DraftPhoto): PhotoRef {
  if (!fileId || !kept) throw new PhotoGone()
  const { sha256, size } = kept
  return { fileId, sha256, size, source, takenAt, ...(unmarked && { unmarked }) }
}
