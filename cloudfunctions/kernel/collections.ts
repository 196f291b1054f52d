// Which record lives in which collection. The collections' indexes are in config/database.ts.

import type { OwnChecklist } from '@domain/checklists/own-checklist'
import type { Seal } from '@domain/checklists/photo'
import type { Clue } from '@domain/clues/clue'
import type { County } from '@domain/clues/routing'
import type { Credit, Delivery, Telling } from '@domain/deliveries/delivery'
import type { Facility } from '@domain/facilities/facility'
import type { Hash } from '@domain/kernel/hash'
import type { Instant } from '@domain/kernel/time'
import type { TrailLink } from '@domain/kernel/trail'
import type { Patrol } from '@domain/patrols/patrol'
import type { Invitation } from '@domain/people/invitation'
import type { Person } from '@domain/people/person'

/** A row of the trail. The first row of a request has the request's own id, so that a request is written once. */
export interface TrailEntry extends TrailLink {
  _id: string
  /** What the request asked, to tell a repeat from another request under the same id. */
  requestHash?: Hash
  /** What was answered, for a repeat. */
  answer?: unknown
  tellings: Telling[]
  /** When the timer delivers what is still to be told; absent once all is. */
  tellAt?: Instant
}

export interface Collections {
  people: Person
  invitations: Invitation
  counties: County
  checklists: OwnChecklist
  facilities: Facility
  patrols: Patrol
  clues: Clue
  trail: TrailEntry
  deliveries: Delivery
  credits: Credit
  seals: Seal
}

export type CollectionName = keyof Collections

/** The collections whose every change is in the trail, and what their subjects are called there. */
export const subjects = {
  people: 'person',
  invitations: 'invitation',
  counties: 'county',
  checklists: 'checklist',
  facilities: 'facility',
  patrols: 'patrol',
  clues: 'clue',
  seals: 'seal',
} as const

export type SubjectName = keyof typeof subjects
export type Subject<Name extends SubjectName> = Collections[Name]
export type NewSubject<Name extends SubjectName> = Omit<Collections[Name], 'trail'>
