// An emergency: a suspicion that is told within hours. It is reported with what is known and grows by what is added; every
// fact keeps its own instant, and the order in which facts arrive changes nothing: docs/decisions/0032.

import { wordRef } from '../clues/received-word'
import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import {
  array,
  enum as oneOf,
  number,
  object,
  record,
  string,
  union,
  type infer as Infer,
} from '../kernel/z'
import { PHOTOS_PER_ITEM, photoRef } from '../photos/photo'
import { emergencyKind } from './kinds'
import { channel, emergencyTelling } from './recipients'
import { stamp, stampSource } from './stamp'

export const emergencyStatusNames = {
  reported: '没报完',
  told: '都已报告',
  ruledOut: '已排除',
} as const
export const emergencyStatus = oneOf(['reported', 'told', 'ruledOut'])
export type EmergencyStatus = Infer<typeof emergencyStatus>

const answer = union([string().max(300), number(), array(string().max(40)).max(12)])
/** By question; which are asked, and what each may be answered, is its kind's (`answersTo`). */
const answers = record(string().max(40), answer)

const placeWords = string().trim().min(2).max(60)
const photos = array(photoRef).max(PHOTOS_PER_ITEM)

/** Only the cloud says that something was told in the app. */
const saidTelling = emergencyTelling
  .omit({ at: true })
  .extend({ channel: channel.exclude(['app']), at: stamp })
export type SaidTelling = Infer<typeof saidTelling>

/** What is known when it is reported first; that may be its kind and where it is. */
export const emergencyReport = object({
  _id: id,
  kind: emergencyKind,
  facilityId: id.optional(),
  /** Of a registered facility its name, else the place in words. */
  placeWords,
  found: stamp,
  verified: stamp.optional(),
  answers,
  /** When they were given last. */
  answered: stamp,
  photos,
  /** The cluster in a school that it follows from. */
  clusterId: id.optional(),
  /** What others told us that it follows from. */
  heard: wordRef.optional(),
})
export type EmergencyReport = Infer<typeof emergencyReport>

/** What is added later: each is sent by itself, once, and may come in any order. */
export const emergencyMore = object({
  _id: id,
  emergencyId: id,
  telling: saidTelling.optional(),
  verified: stamp.optional(),
  ruledOut: object({ at: stamp, words: string().trim().min(2).max(300) }).optional(),
  answers: answers.optional(),
  answered: stamp.optional(),
  photos,
})
export type EmergencyMore = Infer<typeof emergencyMore>

const byWhom = { by: id, byName: string() }

export const emergency = object({
  _id: id,
  kind: emergencyKind,
  facilityId: id.optional(),
  facilityName: string(),
  address: string(),
  area: string(),
  county: string(),
  township: string(),
  foundAt: instant,
  foundSource: stampSource,
  /** The first verification. */
  verifiedAt: instant.optional(),
  verified: object({ ...byWhom, source: stampSource }).optional(),
  /** What was answered last to each question. */
  answers: record(string(), object({ value: answer, at: instant })),
  tellings: array(emergencyTelling.extend({ _id: id, ...byWhom, source: stampSource.optional() })),
  /** It was looked into and is none. */
  ruledOut: object({ ...byWhom, at: instant, words: string() }).optional(),
  photos: array(photoRef),
  clueId: id,
  clusterId: id.optional(),
  heard: wordRef.optional(),
  reportedBy: id,
  reportedByName: string(),
  reportedAt: instant,
  /** How far a phone's clock was behind the cloud's, in milliseconds, where it was corrected at the report. */
  clockCorrection: number().optional(),
  status: emergencyStatus,
  /** Sorts by the time of the report, unique. */
  listKey: string(),
  /** When whoever should tell is reminded next; absent where nobody is to be. */
  remindAt: instant.optional(),
  sealAt: instant.optional(),
  trail: trailHead,
})
export type Emergency = Infer<typeof emergency>
export type KeptTelling = Emergency['tellings'][number]

/** In all of an emergency: every photo is read again when it is sealed. */
export const PHOTOS_PER_EMERGENCY = 60
export const TELLINGS_PER_EMERGENCY = 60
