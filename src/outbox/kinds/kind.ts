// What a kind of record must say of itself to be written on the phone and sent from the outbox.

import type { Id } from '@domain/kernel/ids'
import type { VoiceRef } from '@domain/tip-offs/voice'
import type { Draft } from '../draft'
import type { PhotosAt } from '../outbox'

export interface DraftKind<Content = never> {
  /** What such a record is called. */
  name: string
  pages: {
    /** Where it is written. */
    write(id: Id): string
    /** Where it is looked at once it is finished. */
    finish(id: Id): string
    /** Where it is read once the cloud has it. */
    record(id: Id): string
  }
  /** Whether it goes before whatever else waits. */
  presses?(content: Content): boolean
  /** Asks for one use case, with the draft's id as the record's, so that sending again is the same request. */
  send(draft: Draft<Content>, photosAt: PhotosAt, voice?: VoiceRef): Promise<unknown>
  /** What the cloud must have before; drafts of it that are still on this phone are waited for. */
  needs?(content: Content): Id[]
  /** After a refusal: what the cloud knows now, as a change to what was written; nothing where it does not answer. */
  latest?(content: Content): Promise<((content: Content) => unknown) | undefined>
}
