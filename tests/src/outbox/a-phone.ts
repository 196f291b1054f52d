// A phone with a clock that is set by hand, which can be filled, cut off and killed at any of its operations; and a
// cloud that takes each record once.

import { hashOf } from '@domain/kernel/hash'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { VoiceRef } from '@domain/tip-offs/voice'
import type { Draft, SentRecord } from '../../../src/outbox/draft'
import { Drafts } from '../../../src/outbox/drafts'
import type { Phone } from '../../../src/outbox/phone'
import { Outbox, type PhotosAt } from '../../../src/outbox/outbox'
import {
  StorageFull,
  UnreadablePhoto,
  type Recorder,
  type Spoken,
} from '../../../src/platform/contracts'
import { Offline, Refusal } from '../../../src/refusals'

export class Killed extends Error {}

/** What survives a kill. */
export class Flash {
  readonly values = new Map<string, string>()
  readonly photos = new Map<string, Uint8Array>()
  readonly temporary = new Map<string, Uint8Array>()
  /** Characters that fit. */
  capacity = Infinity
  /** Operations left before the app is killed. */
  lives = Infinity
  /** A picture of these words cannot be read. */
  unreadable: string | undefined
  /** Whether it can draw on pictures. */
  draws = true
  at = Date.parse('2026-11-22T01:00:00.000Z')
  /** What comes between asking for the kept files and the answer. */
  beforeListing: () => Promise<void> = async () => undefined
  private ids = 0

  operate(): void {
    if (this.lives <= 0) throw new Killed()
    this.lives -= 1
  }

  used(): number {
    return [...this.values.values()].reduce((sum, { length }) => sum + length, 0)
  }

  takePicture(words: string) {
    const temporaryPath = `wxfile://tmp/${this.temporary.size}.jpg`
    this.temporary.set(temporaryPath, new TextEncoder().encode(words))
    return { temporaryPath, source: 'camera' as const }
  }

  /** Somebody speaks: what they say so far comes in pieces, and the whole of it when they stop. */
  recorder(
    words: readonly string[],
  ): Recorder & { whole(ended?: Partial<Spoken>): void; broken(): void } {
    let end: (spoken: Spoken) => void = () => {}
    let fail = () => {}
    const whole = (ended: Partial<Spoken> = {}) => {
      const temporaryPath = `wxfile://tmp/${this.temporary.size}.mp3`
      this.temporary.set(temporaryPath, new TextEncoder().encode(words.join('')))
      const milliseconds = words.length * 1000
      end({ temporaryPath, milliseconds, ending: 'mp3', interrupted: false, ...ended })
    }
    return {
      ending: 'mp3',
      async start(onPiece) {
        const done = new Promise<Spoken>((settle, reject) => {
          end = settle
          fail = () => reject(new Error('recorder'))
        })
        for (const piece of words) onPiece(new TextEncoder().encode(piece))
        return { stop: () => whole(), done }
      },
      whole,
      broken: () => fail(),
    }
  }

  phone(): Phone {
    return {
      now: () => new Date(this.at).toISOString(),
      randomBytes: async (count) => {
        this.ids += 1
        return new Uint8Array(count).fill(this.ids)
      },
      storage: {
        read: (key) => {
          const text = this.values.get(key)
          return text === undefined ? undefined : (JSON.parse(text) as unknown)
        },
        write: (key, value) => {
          this.operate()
          const text = JSON.stringify(value)
          if (this.used() - (this.values.get(key)?.length ?? 0) + text.length > this.capacity)
            throw new StorageFull()
          this.values.set(key, text)
        },
        remove: (key) => {
          this.operate()
          this.values.delete(key)
        },
        keys: () => [...this.values.keys()],
        usedBytes: () => this.used(),
      },
      files: this.files(),
      watermarking: this.watermarking(),
    }
  }

  /** A picture is its words here, and is drawn on by words more. */
  private watermarking(): Phone['watermarking'] {
    return {
      lines: ({ title }, { source }) => [title, source],
      where: async () => undefined,
      draw: async (path, lines) => {
        this.operate()
        const bytes = this.photos.get(path)
        if (!bytes) throw new Error('no such file')
        const picture = new TextDecoder().decode(bytes)
        if (picture === this.unreadable) throw new UnreadablePhoto()
        const words = this.draws ? `${picture} ${lines.join(' ')}` : picture
        const temporaryPath = `wxfile://tmp/drawn-${this.temporary.size}.jpg`
        this.temporary.set(temporaryPath, new TextEncoder().encode(words))
        return { temporaryPath, ...(!this.draws && { unmarked: true }) }
      },
    }
  }

  private files(): Phone['files'] {
    return {
      keep: async (temporaryPath, name) => {
        this.operate()
        const bytes = this.temporary.get(temporaryPath) ?? this.photos.get(temporaryPath)
        if (!bytes) throw new Error('no such file')
        const path = `wxfile://usr/photos/${name}`
        this.photos.set(path, bytes)
        return path
      },
      append: async (name, piece) => {
        this.operate()
        const path = `wxfile://usr/photos/${name}`
        this.photos.set(path, Buffer.concat([this.photos.get(path) ?? Buffer.alloc(0), piece]))
      },
      exists: async (path) => this.photos.has(path),
      bytes: async (path) => {
        const bytes = this.photos.get(path)
        if (!bytes) throw new Error('no such file')
        return bytes
      },
      remove: async (path) => {
        this.operate()
        this.photos.delete(path)
      },
      list: async () => {
        await this.beforeListing()
        return [...this.photos.keys()]
      },
      source: async (path) => path,
    }
  }
}

interface Note {
  words: string
  presses?: true
  needs?: Id[]
}

/** Takes a record once, as the real one does. */
export class OneCloud {
  readonly records = new Map<Id, { words: string; photos: string[]; voice?: string }>()
  readonly uploads: string[] = []
  /** What the phone was told has arrived. */
  readonly arrived: Id[] = []
  online = true
  /** Takes the next record and loses the answer. */
  losesAnswer = false
  refuses: Refusal | undefined
  calls = 0

  constructor(private readonly flash: Flash) {}

  readonly upload = async (cloudPath: string, path: string): Promise<string> => {
    this.reach()
    if (!this.flash.photos.has(path)) throw new Error('nothing to upload')
    this.uploads.push(cloudPath)
    return `cloud://demo/${cloudPath}`
  }

  readonly send = async (
    { _id, content }: Draft<Note>,
    photosAt: PhotosAt,
    voice?: VoiceRef,
  ): Promise<void> => {
    this.reach()
    this.calls += 1
    if (this.refuses) throw this.refuses
    const record = {
      words: content.words,
      photos: photosAt('all').map(({ fileId }) => fileId),
      ...(voice && { voice: voice.fileId }),
    }
    const known = this.records.get(_id)
    if (known && hashOf(known) !== hashOf(record))
      throw new Refusal(problem('alreadySentDifferently').toAnswer())
    this.records.set(_id, record)
    if (this.losesAnswer) {
      this.losesAnswer = false
      throw new Offline()
    }
    this.flash.operate()
  }

  private reach(): void {
    this.flash.operate()
    if (!this.online) throw new Offline()
  }
}

export const ME = '01kbz0000000000000000000me'

/** The app as it starts on this phone. */
export function start(flash: Flash, cloud: OneCloud, signedIn = () => ME) {
  const phone = flash.phone()
  const drafts = new Drafts(phone)
  const isFor = (personId: string) => signedIn() === personId
  const arrived = (record: SentRecord) => {
    cloud.arrived.push(record._id)
  }
  const kindOf = ({ kind }: Draft) => ({
    presses: ({ presses }: Note) => presses === true,
    send: kind === 'note' ? cloud.send : () => Promise.reject(new Error(`nothing sends ${kind}`)),
    needs: ({ needs = [] }: Note) => needs,
  })
  const way = { upload: cloud.upload, kindOf, arrived, isFor, chance: () => 1 }
  return { drafts, outbox: new Outbox(phone, drafts, way) }
}

export const aNote = (
  words: string,
  { personId = ME, needs = [] as Id[], presses = false } = {},
) => ({
  kind: 'note',
  personId,
  title: words,
  content: {
    words,
    ...(needs.length > 0 && { needs }),
    ...(presses && { presses: true as const }),
  },
})
