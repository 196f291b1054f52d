// A case is closed with its outcome, and with what the enforcement system then knows.

import { answerWords } from '../../clues/outcome'
import { endedPauses } from '../../clues/pauses'
import { problem } from '../../kernel/problems'
import { day, dayOf } from '../../kernel/time'
import { array, int, object, type infer as Infer } from '../../kernel/z'
import { caseNumber, caseOutcome, caseOutcomeName, type EnforcementCase } from '../enforcement-case'
import { penalty, spokenPenalties } from '../penalties'
import { caseDecided, refuseUnlessOpened, type Deciding } from './decision'
import { checkDays } from './recorded'

export const caseClosing = object({
  outcome: caseOutcome,
  /** Whoever reported a clue of it reads them as the answer. */
  words: answerWords,
  number: caseNumber.optional(),
  decidedOn: day.optional(),
  closedOn: day,
  penalties: array(penalty)
    .max(8)
    .refine((all) => new Set(all).size === all.length, { error: '同一种处罚只能选一次' })
    .optional(),
  fineFen: int().min(1).max(1e12).optional(),
})
export type CaseClosing = Infer<typeof caseClosing>

/** Problems moveForbidden, caseNumberMissing, penaltyMissing, penaltyUnasked and invalidInput. */
export function closedCase(
  found: EnforcementCase,
  said: CaseClosing,
  deciding: Deciding,
): Partial<EnforcementCase> {
  refuseUnlessOpened(found, '结案')
  const { outcome, words, closedOn } = said
  const number = said.number ?? found.number
  if (!number) throw problem('caseNumberMissing')
  const decidedOn = said.decidedOn ?? found.decidedOn
  const punished = outcome === 'penalised'
  checkPenalties(said, punished, decidedOn)
  checkDays({ ...found, decidedOn, closedOn }, dayOf(deciding.at))
  const { penalties = [], fineFen } = said
  return caseDecided(
    found,
    {
      ...{ what: 'closed', to: 'closed' },
      words: [
        caseOutcomeName(outcome),
        ...(punished ? [spokenPenalties(penalties, fineFen)] : []),
        words,
      ].join('；'),
      changes: {
        ...{ outcome, words, closedOn, number },
        ...(decidedOn && { decidedOn }),
        ...(punished && { penalties, ...(fineFen && { fineFen }) }),
        pauses: endedPauses(found.pauses, deciding.at),
      },
    },
    deciding,
  )
}

function checkPenalties(
  { penalties = [], fineFen }: CaseClosing,
  punished: boolean,
  decidedOn: string | undefined,
): void {
  const fined = penalties.includes('fine')
  if (!punished && (penalties.length > 0 || fineFen)) throw problem('penaltyUnasked')
  if (punished && (penalties.length === 0 || !decidedOn || (fined && !fineFen)))
    throw problem('penaltyMissing')
  if (fineFen && !fined) throw problem('penaltyUnasked')
}
