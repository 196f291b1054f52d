// What a kind of record must say of itself to be written in the chaos, and to be looked at afterwards.

import type { PhotoRef } from '@domain/photos/photo'
import type { CollectionName } from '../../../../cloudfunctions/kernel/collections'
import type { Draft } from '../../../../src/outbox/draft'
import type { TestCloud } from '../../../../tests/kit/cloud'
import type { Chance } from '../../../seed/chance'
import type { Ground } from '../ground'

export type Begun = Pick<Draft, 'kind' | 'personId' | 'title' | 'content'>

export interface Beginning extends Ground {
  /** By the phone's clock. */
  at: string
  chance: Chance
  /** What else is on the phone. */
  drafts: readonly Draft[]
  /** That, and what it has sent. */
  known: readonly Pick<Draft, '_id' | 'kind' | 'title'>[]
}

export interface Writable<Content = never, Kept = never> {
  /** Where the record lies under the draft's id; in the trail where it is kept with another record. */
  collection: CollectionName
  /** Undefined where what it is about is not there. */
  begin(beginning: Beginning): Begun | undefined
  /** The content with other words. */
  reword(content: Content, words: string): unknown
  /** The words as the draft has them, and as the record has. */
  wordsOf(content: Content): string
  wordsIn(record: Kept): string
  /** Where photos may be added; absent where it has none. */
  place?: string
  /** The photos that it was sent with, where the record has others too or is no record by itself. */
  photosIn?(record: Kept): readonly PhotoRef[]
  /** Whether its page would let it be finished; always where it asks for nothing. */
  isReady?(draft: Draft<Content>): boolean
  /** As what it is rightly refused where another draft of the same person came first. */
  overtakenAs?: readonly string[]
  /** What follows from the records of a run and is not as it must be. */
  effects?(cloud: TestCloud, ground: Ground): string[]
}

/** By id, in one run's portion of the shared cloud. */
export const all = <Of>(cloud: TestCloud, name: CollectionName, filter: object): Of[] =>
  cloud.local.store
    .find(name, { filter: filter as never, sort: { _id: 1 } })
    .rows.map(({ document }) => document as Of)
