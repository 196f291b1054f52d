// A record on its way from a person to the cloud, as it is kept on the phone.

import type { Hash } from '@domain/kernel/hash'
import type { Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import type { PhotoSource, VoiceEnding } from '../platform/contracts'

/** What is being written. Content and photos are its own; the outbox only keeps and sends them. */
export interface Draft<Content = unknown> {
  _id: Id
  kind: string
  personId: Id
  /** What it is called in a list. */
  title: string
  content: Content
  photos: DraftPhoto[]
  /** Photos that a killed app could not save. */
  lostPhotoCount: number
  /** What was said instead of written. */
  voice?: DraftVoice
  /** Where something was said that a killed app could not save. */
  voiceLost?: true
  startedAt: Instant
  changedAt: Instant
  /** When it was last finished. */
  finishedAt?: Instant
  state: DraftState
}

export interface DraftPhoto {
  _id: Id
  /** Where in the content it belongs, in the content's own words. */
  place: string
  source: PhotoSource
  takenAt: Instant
  /** Only until it is kept as it will be sent: the camera's file, then a copy of it. */
  temporaryPath?: string
  /** What is to be drawn on it, until it is. */
  lines?: string[]
  kept?: { path: string; sha256: Hash; size: number }
  /** Where the phone could not draw on it. */
  unmarked?: true
  /** Once it is in the cloud. */
  fileId?: string
}

export interface DraftVoice {
  _id: Id
  seconds: number
  ending: VoiceEnding
  /** Only until it is kept. */
  temporaryPath?: string
  kept?: DraftPhoto['kept']
  /** Once it is in the cloud. */
  fileId?: string
}

export type DraftState =
  | { name: 'open' }
  /** Finished, and to be sent; `tryAfter` in milliseconds since 1970. */
  | { name: 'waiting'; attempts: number; tryAfter: number; reason?: string }
  | { name: 'refused'; code: string; reason: string }

export interface SentRecord {
  _id: Id
  kind: string
  title: string
  sentAt: Instant
  /** What the cloud said to it. */
  answer?: unknown
}

export const nameOfPhoto = (draftId: Id, photoId: Id) => `${draftId}-${photoId}.jpg`
/** The photo as the camera gave it, until it is drawn on. */
export const rawNameOf = (draftId: Id, photoId: Id) => `${draftId}-${photoId}-raw.jpg`
export const nameOfVoice = (draftId: Id, { _id, ending }: Pick<DraftVoice, '_id' | 'ending'>) =>
  `${draftId}-${_id}.${ending}`
/** What has been said so far, while it is being said. */
export const partNameOf = (draftId: Id, ending: VoiceEnding) => `${draftId}-part.${ending}`
export const fileNameOf = (path: string) => path.split(/[/:]/).pop() ?? ''

/** What was just taken or said is still being kept; once it is, the record goes. */
export const allKept = ({ photos, voice }: Pick<Draft, 'photos' | 'voice'>): boolean =>
  photos.every(({ kept }) => kept) && (!voice || voice.kept !== undefined)
