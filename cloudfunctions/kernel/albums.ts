// Every kind of record that has photos: what they are. The timer seals those of a record from its `sealAt` on.

import { photosOfAdvice } from '@domain/advice/check-advice'
import { photosOfVisit } from '@domain/advice/ordered-visit'
import { photosOfReinspection } from '@domain/advice/reinspection'
import { photosOfAssistance } from '@domain/assistance/assistance'
import { photosOfAnswers } from '@domain/clues/handling'
import { photosOfWord } from '@domain/clues/received-word'
import { photosOfPatrol } from '@domain/patrols/report'
import type { PhotoRef } from '@domain/photos/photo'
import { photosOfSample } from '@domain/samples/report'
import { photosOfTip } from '@domain/tip-offs/tip-file'
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
  changes: ({ photos }) => photos,
  advice: photosOfAdvice,
  reinspections: photosOfReinspection,
  orderedVisits: photosOfVisit,
  assistances: photosOfAssistance,
  articles: ({ photos }) => photos,
  outreach: ({ photos }) => photos,
  samples: photosOfSample,
  emergencies: ({ photos }) => photos,
  clues: photosOfAnswers,
  informationReports: photosOfWord,
  tipOffs: photosOfTip,
  tipFiles: ({ blurred }) => (blurred ? [blurred.photo] : []),
} satisfies Albums

export type SealedName = keyof typeof albums
