// An emergency as it is being written, what is added to one, and pupils who are ill.

import type { WordRef } from '@domain/clues/received-word'
import type { EmergencyReport, SaidTelling } from '@domain/emergencies/emergency'
import type { EmergencyKind } from '@domain/emergencies/kinds'
import type { EmergencyAnswer } from '@domain/emergencies/questions'
import type { Recipient } from '@domain/emergencies/recipients'
import type { Stamp } from '@domain/emergencies/stamp'
import type { CaseEntry } from '@domain/emergencies/watch'
import type { Id } from '@domain/kernel/ids'

type Answers = Record<string, EmergencyAnswer>

export interface EmergencyWritten {
  kind: EmergencyKind
  facility?: { _id: Id; name: string } | undefined
  /** Where it is, as lists say it, until a question says it better. */
  placeWords: string
  found: Stamp
  verified?: Stamp | undefined
  answers: Answers
  answered: Stamp
  clusterId?: Id | undefined
  /** What others told us that it follows from. */
  heard?: WordRef | undefined
}

export interface MoreWritten {
  emergencyId: Id
  telling?: SaidTelling
  /** By whose telling, as it is open: a call was begun, and nobody has said yet whether it was answered. */
  isCall?: true
  verified?: Stamp
  ruledOut?: { at: Stamp; words: string }
  answers?: Answers
  answered?: Stamp
  /** Whom it reaches by a channel that counts. */
  reaches?: Recipient
}

const SHOWN_LETTERS = 60

/** As it is sent. Its photos come after it, by themselves: words must not wait for them. */
export const reportOf = (
  _id: Id,
  { facility, placeWords, verified, clusterId, heard, ...said }: EmergencyWritten,
): EmergencyReport => ({
  ...said,
  ...{ _id, placeWords: placeWords.slice(0, SHOWN_LETTERS), photos: [] },
  ...(facility && { facilityId: facility._id }),
  ...(verified && { verified }),
  ...(clusterId && { clusterId }),
  ...(heard && { heard }),
})

/** What was sent, as the phone keeps it until it has read it in the cloud again. */
export interface SentEmergency {
  said: EmergencyWritten
}
export interface SentMore {
  said: MoreWritten
}

export interface CasesWritten extends Omit<CaseEntry, '_id' | 'newCaseCount' | 'facilityId'> {
  facility: { _id: Id; name: string }
  newCaseCount?: number | undefined
}

export const MORE_PHOTOS = 'more'
