// What each person was told is kept or sent; what is there in the end is held against it.

import type { Draft } from '../../../src/outbox/draft'
import { writables } from './records'

export interface Finished {
  words: string
  /** Hashes of its photos. */
  photos: string[]
}

export class Diary {
  /** By phone and draft: the last words that the phone said it keeps. */
  readonly kept = new Map<string, { id: string; kind: string; words: string }>()
  /** Words that were being written when the app was killed. */
  readonly attempted = new Map<string, string>()
  /** Drafts that were given up on some phone. */
  readonly discarded = new Set<string>()
  /** By draft: everything that was ever finished under its id. */
  readonly finished = new Map<string, { kind: string; versions: Finished[] }>()

  /** Drafts that were finished for certain, and not taken back. */
  readonly given = new Set<string>()
  /** By phone and draft: how many photos the phone said it keeps. */
  readonly photos = new Map<string, number>()

  noteAttempt(phone: string, id: string, words: string): void {
    this.attempted.set(`${phone}/${id}`, words)
  }

  /** Before it is: a kill may come after the phone has done it. */
  noteDiscarded(phone: string, id: string): void {
    this.kept.delete(`${phone}/${id}`)
    this.discarded.add(id)
    this.given.delete(id)
  }

  notePhotos(phone: string, id: string, change: number): void {
    const key = `${phone}/${id}`
    this.photos.set(key, (this.photos.get(key) ?? 0) + change)
  }

  noteKept(phone: string, draft: Pick<Draft, '_id' | 'kind' | 'content'>): void {
    const words = writables[draft.kind]?.wordsOf(draft.content as never) ?? ''
    this.kept.set(`${phone}/${draft._id}`, { id: draft._id, kind: draft.kind, words })
    this.attempted.delete(`${phone}/${draft._id}`)
  }

  /** Before it is finished: a kill may come after the phone has written that. */
  noteFinishing({ _id, kind, content, photos }: Draft): void {
    const words = writables[kind]?.wordsOf(content as never) ?? ''
    const hashes = photos.flatMap(({ kept }) => (kept ? [kept.sha256] : [])).sort()
    const known = this.finished.get(_id) ?? { kind, versions: [] }
    known.versions.push({ words, photos: hashes })
    this.finished.set(_id, known)
  }
}
