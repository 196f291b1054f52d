// Every kind of record that has photos: what they are. The timer seals those of a record from its `sealAt` on.

import { photosOfPatrol } from '@domain/patrols/report'
import type { PhotoRef } from '@domain/photos/photo'
import type { Instant } from '@domain/kernel/time'
import type { Subject, SubjectName } from './collections'

/** What a record must be for its photos to be sealed. */
export interface Album {
  _id: string
  area: string
  sealAt?: Instant | undefined
}

type AlbumName = {
  [Name in SubjectName]: Subject<Name> extends Album ? Name : never
}[SubjectName]

type Albums = { [Name in AlbumName]?: (record: Subject<Name>) => PhotoRef[] }

export const albums = {
  patrols: photosOfPatrol,
} satisfies Albums

export type SealedName = keyof typeof albums
