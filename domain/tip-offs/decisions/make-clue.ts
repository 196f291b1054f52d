// A tip becomes a clue: what was said, by the tip and by those that were joined to it, and what a coordinator found. What a
// resident photographed is not in it.

import type { Severity } from '../../checklists/severity'
import { spokenConcernClause, concernOf } from '../../clues/concerns'
import type { Clue, Finding } from '../../clues/clue'
import { clueOfWord } from '../../clues/from-word'
import { severityOf } from '../../clues/received-word'
import { townshipOf } from '../../kernel/areas'
import { whereOf } from '../whose'
import { asJoined, FIRST_JOINED, spokenCaller } from '../callers'
import type { TipOff } from '../tip-off'
import { movedTo, type Deciding, type TipChanges } from './deciding'

/** For whoever answers for such a matter there; reported by whoever decides it, who owes the informant the answer. */
export function clueOfTip(
  tip: TipOff,
  joined: readonly TipOff[],
  severity: Severity,
  { by, at, county }: Deciding,
): Omit<Clue, 'trail'> {
  const area = whereOf(tip)
  const word = { ...tip, status: 'verified' as const, photos: [], words: wordsOf(tip), area }
  const placed = { ...word, township: townshipOf(area) }
  const pressing = severityOf(tip.concern, severity)
  const clue = clueOfWord(placed, 'tipOff', pressing, { actor: by, now: at }, county)
  return {
    ...clue,
    findings: [...clue.findings, ...asJoined(joined).map(findingOf)],
    fromResident: true,
  }
}

export const becameClueOfTip = (tip: TipOff, clueId: string): TipChanges => ({
  status: movedTo(tip, 'becameClue'),
  clueId,
})

/** A resident need not have said more than the matter and the place. */
const wordsOf = ({ words, concern, place }: TipOff): string =>
  words || `${place}：${concernOf(concern).name}`

const findingOf = (tip: TipOff, place: number): Finding => ({
  question: `${spokenCaller(place + FIRST_JOINED)}说的`,
  clause: spokenConcernClause(tip.concern),
  words: wordsOf(tip),
  photos: [],
})
