// Whoever said how a clue or a case ended puts it right, with a reason. What was said before stays beside it; nothing is written
// over in silence.

import type { Telling } from '../deliveries/delivery'
import type { Id } from '../kernel/ids'
import { problem } from '../kernel/problems'
import type { Instant } from '../kernel/time'
import { mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import { spokenMatter, type Clue } from './clue'
import { MOST_CORRECTIONS, type Correction } from './correction'
import { found, outcomeNames, type Found } from './outcome'

export interface CorrectionSaid {
  outcome?: Found | undefined
  words: string
  reason: string
  /** How many there were when the page was opened. */
  correctedBefore: number
}

interface Correcting {
  actor: Pick<Person, '_id' | 'name' | 'role'>
  now: Instant
}

interface Ended {
  words?: string | undefined
  outcome?: Clue['outcome'] | undefined
  corrections?: Correction[] | undefined
}

/** Whoever said it, or who manages the clues. */
export const mayCorrect = (actor: Pick<Person, '_id' | 'role'>, saidBy: Id | undefined): boolean =>
  actor._id === saidBy || actor.role === 'dispatcher'

/** Whether the page offers it: of a clue that is closed, and not with a case. */
export const mayCorrectEnd = (
  actor: Pick<Person, '_id' | 'role'> | undefined,
  { status, caseId, closedBy }: Pick<Clue, 'status' | 'caseId' | 'closedBy'>,
): boolean =>
  actor !== undefined &&
  status === 'closed' &&
  caseId === undefined &&
  mayDo(actor.role, 'clue.close') &&
  mayCorrect(actor, closedBy)

/** Problem handledByCase: what a case says is put right there. */
export function correctedClue(
  clue: Clue,
  said: CorrectionSaid,
  { actor, now }: Correcting,
): Corrected {
  if (clue.status !== 'closed')
    throw problem('moveForbidden', { from: '没有办结的线索', to: '更正' })
  if (clue.caseId) throw problem('handledByCase')
  if (!mayCorrect(actor, clue.closedBy)) throw problem('notAllowed')
  const changed = said.outcome !== undefined && said.outcome !== clue.outcome
  if (changed && !found.safeParse(clue.outcome).success)
    throw problem('invalidInput', { field: '处理结果', reason: '移送和不予处理的请重新办理' })
  return corrected(clue, said, { actor, now })
}

export interface Corrected {
  changes: Pick<Clue, 'words' | 'outcome' | 'corrections'>
  last: Correction
  count: number
}

/** The words and what was said before; Problems alreadyChanged, invalidInput and handlingsTooMany. */
export function corrected(
  { words: wordsBefore = '', outcome: outcomeBefore, corrections = [] }: Ended,
  said: CorrectionSaid,
  { actor, now }: Correcting,
): Corrected {
  if (corrections.length !== said.correctedBefore)
    throw problem('alreadyChanged', { now: '已有人更正过' })
  if (corrections.length >= MOST_CORRECTIONS) throw problem('handlingsTooMany')
  const { words, reason, outcome = outcomeBefore } = said
  const isOther = outcome !== outcomeBefore
  if (words === wordsBefore && !isOther)
    throw problem('invalidInput', { field: '更正内容', reason: '与原来的一样' })
  const last: Correction = {
    ...{ at: now, by: actor._id, byName: actor.name, reason, wordsBefore },
    ...(isOther && outcomeBefore && { outcomeBefore }),
  }
  const all = [...corrections, last]
  const changes = { words, ...(isOther && outcome && { outcome }), corrections: all }
  return { changes, last, count: all.length }
}

/** To whoever reported it: the old answer is beside the new one. */
export function tellCorrected(
  clue: Clue,
  { wordsBefore, reason, outcomeBefore }: Correction,
): Telling {
  const outcomes =
    outcomeBefore && clue.outcome
      ? `结果由“${outcomeNames[outcomeBefore]}”更正为“${outcomeNames[clue.outcome]}”。`
      : ''
  return {
    to: clue.reportedBy,
    kind: 'clueClosed',
    title: '答复有更正',
    words: `您上报的“${spokenMatter(clue)}”：${outcomes}原答复“${wordsBefore}”更正为“${clue.words ?? ''}”。原因：${reason}`,
    page: `packages/clue/clue/index?id=${clue._id}`,
    message: {
      facilityName: clue.facilityName,
      what: spokenMatter(clue),
      state: '已更正',
      hint: '答复有更正，请看原因',
    },
  }
}
