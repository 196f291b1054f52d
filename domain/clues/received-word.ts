// What others told us of, in an information report or a tip: received, verified, then a clue or closed with a reason
// (方案 二（四）2（2）: what is heard is verified, then reported). Until then it is what somebody said.

import { gravityOf, severity, type Severity } from '../checklists/severity'
import { area, countyOf, townshipOf, type Area } from '../kernel/areas'
import { id, type Id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import type { Machine } from '../kernel/machine'
import { pastTime, trueTime, type PhoneClock } from '../kernel/phone-clock'
import { instant, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { fix } from '../patrols/patrol'
import type { Person } from '../people/person'
import { correctedPhotos } from '../photos/corrected'
import { photoRef, PHOTOS_PER_ITEM } from '../photos/photo'
import { concern, concernOf, type ConcernId } from './concerns'

export const wordStatusNames = {
  received: '待核实',
  verified: '已核实',
  becameClue: '已上报线索',
  becameEmergency: '已按突发事件报告',
  closed: '已办结',
} as const
export const wordStatus = oneOf(Object.keys(wordStatusNames) as (keyof typeof wordStatusNames)[])
export type WordStatus = Infer<typeof wordStatus>

/** An emergency waits for no verification here: it has its own. */
export const wordMachine: Machine<WordStatus> = {
  received: ['verified', 'becameEmergency'],
  verified: ['becameClue', 'becameEmergency', 'closed'],
  becameClue: [],
  becameEmergency: [],
  closed: [],
}

/** What looking into it came to. It may come to nothing certain: 代孕 is reported even so (指南·妇幼健康（二）4). */
export const verificationResultNames = {
  seemsTrue: '情况基本属实',
  unclear: '没能核实清楚',
  seemsFalse: '没有发现这种情况',
} as const
export const verificationResult = oneOf(['seemsTrue', 'unclear', 'seemsFalse'])

/** What a coordinator found on looking into it, as it is sent. */
export const verificationSaid = object({
  result: verificationResult,
  words: string().trim().min(2).max(500),
  photos: array(photoRef).max(PHOTOS_PER_ITEM),
  fix: fix.optional(),
  /** By the phone's clock: it may be sent much later. */
  verifiedAt: instant.optional(),
})
export type VerificationSaid = Infer<typeof verificationSaid>

export const verification = verificationSaid.extend({
  verifiedBy: id,
  verifiedByName: string(),
  verifiedAt: instant,
  /** When the cloud had it. */
  enteredAt: instant,
})

export const closingReasonNames = {
  unfounded: '核实后没有这种情况',
  settled: '当场已改好，不用再办',
  sameMatter: '同一件事已经报过',
  notOurs: '不归卫生监督管',
} as const
export const closingReason = oneOf(['unfounded', 'settled', 'sameMatter', 'notOurs'])

/** Why nothing is sent on, as it is sent. */
export const closingSaid = object({
  reason: closingReason,
  words: string().trim().min(2).max(300),
})
export type ClosingSaid = Infer<typeof closingSaid>

export const closing = closingSaid.extend({
  closedBy: id,
  closedByName: string(),
  closedAt: instant,
})

/** What is told, as it is sent. */
export const wordSaid = object({
  concern,
  severity,
  /** Where it is, in words. */
  place: string().trim().min(2).max(60),
  words: string().trim().min(2).max(500),
  photos: array(photoRef).max(PHOTOS_PER_ITEM),
  /** Where it is; else where whoever sends it works. */
  area: area.optional(),
  /** When it was told, by the phone's clock. */
  toldAt: instant,
})
export type WordSaid = Infer<typeof wordSaid>

export const receivedWord = wordSaid.extend({
  _id: id,
  area,
  county: string(),
  township: string(),
  /** Absent where a resident sent it. */
  receivedBy: id.optional(),
  receivedByName: string(),
  receivedAt: instant,
  /** Sorts by when it was received, unique. */
  listKey: string(),
  status: wordStatus,
  verification: verification.optional(),
  closing: closing.optional(),
  clueId: id.optional(),
  emergencyId: id.optional(),
  /** When the timer seals its photos; absent once it has, or where there are none. */
  sealAt: instant.optional(),
  trail: trailHead,
})
export type ReceivedWord = Infer<typeof receivedWord>

/** Whatever its statuses are: those of a resident's tip are more. */
export type AnyWord = Omit<ReceivedWord, 'status' | 'trail'> & { status: string }

/** What the guide has told within two hours is an emergency, whoever calls it ordinary. */
export function severityOf(of: ConcernId, marked: Severity): Severity {
  const least: Severity = concernOf(of).presses ? 'emergency' : 'ordinary'
  return gravityOf(marked) > gravityOf(least) ? marked : least
}

/** By the server's clock. */
export const wordCorrected = <Said extends Pick<WordSaid, 'toldAt' | 'photos'>>(
  said: Said,
  clock: PhoneClock,
): Said => ({
  ...said,
  toldAt: pastTime(said.toldAt, clock),
  photos: correctedPhotos(said.photos, clock),
})

export const verificationCorrected = (
  { photos, fix: where, verifiedAt, ...said }: VerificationSaid,
  clock: PhoneClock,
): VerificationSaid => ({
  ...said,
  ...(verifiedAt && { verifiedAt: pastTime(verifiedAt, clock) }),
  photos: correctedPhotos(photos, clock),
  ...(where && { fix: { ...where, at: trueTime(where.at, clock) } }),
})

/** Which one, by what it is kept as. */
export const wordRef = object({ kind: oneOf(['informationReport', 'tipOff']), id })
export type WordRef = Infer<typeof wordRef>

interface Receiving {
  _id: Id
  actor: Pick<Person, '_id' | 'name' | 'area'>
  now: Instant
}

type Received = Omit<ReceivedWord, 'trail'>

/** What is told, as it is received. */
export function wordOf(said: WordSaid, { _id, actor, now }: Receiving): Received {
  const at: Area = said.area ?? actor.area
  return {
    ...said,
    _id,
    severity: severityOf(said.concern, said.severity),
    ...{ area: at, county: countyOf(at), township: townshipOf(at) },
    ...{ receivedBy: actor._id, receivedByName: actor.name, receivedAt: now },
    listKey: listKey(now, _id),
    status: 'received',
    ...(said.photos.length > 0 && { sealAt: now }),
  }
}

export const photosOfWord = ({
  photos,
  verification: found,
}: Pick<ReceivedWord, 'photos' | 'verification'>) => [...photos, ...(found?.photos ?? [])]
