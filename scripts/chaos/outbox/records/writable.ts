// What a kind of record must say of itself to be written in the chaos, and to be looked at afterwards.

import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import type { CollectionName } from '../../../../cloudfunctions/kernel/collections'
import type { Draft } from '../../../../src/outbox/draft'
import type { TestCloud } from '../../../../tests/kit/cloud'
import type { Chance } from '../../../seed/chance'

/** What a run is about. */
export interface Ground {
  coordinator: Person
  facilities: Facility[]
}

export type Begun = Pick<Draft, 'kind' | 'personId' | 'title' | 'content'>

export interface Beginning extends Ground {
  /** By the phone's clock. */
  at: string
  chance: Chance
  /** What else is on the phone. */
  drafts: readonly Draft[]
}

export interface Writable<Content = never, Kept = never> {
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
  /** What follows from the records of a run and is not as it must be. */
  effects?(cloud: TestCloud, ground: Ground): string[]
}

/** By id, in one run's portion of the shared cloud. */
export const all = <Of>(cloud: TestCloud, name: CollectionName, filter: object): Of[] =>
  cloud.local.store
    .find(name, { filter: filter as never, sort: { _id: 1 } })
    .rows.map(({ document }) => document as Of)
