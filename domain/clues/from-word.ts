// What becomes of what others told us: how each step changes it, and the clue that it is once it was verified.

import { severity } from '../checklists/severity'
import type { Id } from '../kernel/ids'
import { move } from '../kernel/machine'
import { problem } from '../kernel/problems'
import type { Instant } from '../kernel/time'
import { discriminatedUnion, literal, object, type infer as Infer } from '../kernel/z'
import type { Person } from '../people/person'
import type { Clue, ClueOrigin, Finding } from './clue'
import { concernOf, spokenConcernClause } from './concerns'
import {
  closingSaid,
  verificationResultNames,
  wordMachine,
  wordStatusNames,
  type ClosingSaid,
  type ReceivedWord,
  type VerificationSaid,
  type WordStatus,
} from './received-word'
import { clueOf } from './report'
import type { County } from './routing'

/** What is to follow at once: a clue, or its end. */
export const nextStep = discriminatedUnion('step', [
  object({ step: literal('clue'), severity }),
  closingSaid.extend({ step: literal('close') }),
])
export type NextStep = Infer<typeof nextStep>

interface Acting {
  actor: Pick<Person, '_id' | 'name'>
  now: Instant
}

type Word = Omit<ReceivedWord, 'trail'>
type Changes = Partial<ReceivedWord>

const moved = ({ status }: Pick<Word, 'status'>, to: WordStatus): WordStatus =>
  move(wordMachine, wordStatusNames, status, to)

export const isOver = (status: WordStatus): boolean => wordMachine[status].length === 0

/** Problem alreadyChanged where a colleague was first. */
export function refuseDone({ status }: Pick<Word, 'status'>, wanted: WordStatus): void {
  if (isOver(status) || status === wanted)
    throw problem('alreadyChanged', { now: `这条信息${wordStatusNames[status]}` })
}

export const verified = (word: Word, said: VerificationSaid, { actor, now }: Acting): Changes => ({
  status: moved(word, 'verified'),
  verification: {
    ...{ ...said, verifiedBy: actor._id, verifiedByName: actor.name },
    ...{ verifiedAt: said.verifiedAt ?? now, enteredAt: now },
  },
  ...(said.photos.length > 0 && { sealAt: now }),
})

export const closed = (word: Word, said: ClosingSaid, { actor, now }: Acting): Changes => ({
  status: moved(word, 'closed'),
  closing: { ...said, closedBy: actor._id, closedByName: actor.name, closedAt: now },
})

export const becameClue = (word: Word, { _id: clueId }: Pick<Clue, '_id'>): Changes => ({
  status: moved(word, 'becameClue'),
  clueId,
})

export const becameEmergency = (word: Word, emergencyId: Id): Changes => ({
  status: moved(word, 'becameEmergency'),
  emergencyId,
})

const heardAs: Record<'informationReport' | 'tipOff', string> = {
  informationReport: '收到的信息',
  tipOff: '投诉举报的内容',
}

/** The suspicion is what was told and what was found on looking into it, each with its photos. */
export function clueOfWord(
  word: Word,
  kind: ClueOrigin['kind'] & keyof typeof heardAs,
  pressing: Word['severity'],
  { actor, now }: Acting,
  county: County,
): Omit<Clue, 'trail'> {
  const { _id: id, place, area, county: within, township } = word
  const { matterName, specialty } = concernOf(word.concern)
  return clueOf(
    {
      matter: word.concern,
      ...{ matterName, severity: pressing, findings: findingsOf(word, heardAs[kind]) },
      ...(specialty && { specialty }),
    },
    {
      origin: { kind, id },
      where: { facilityName: place, address: '', area, county: within, township },
      by: actor,
      at: now,
    },
    county,
  )
}

function findingsOf({ concern, words, photos, verification }: Word, heard: string): Finding[] {
  const clause = spokenConcernClause(concern)
  const told = { question: heard, clause, words, photos }
  if (!verification) return [told]
  const { result, words: found, photos: taken } = verification
  const looked = `${verificationResultNames[result]}：${found}`
  return [told, { question: '核实情况', words: looked, photos: taken }]
}
