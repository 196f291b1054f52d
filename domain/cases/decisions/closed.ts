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
  const number = said.number ?? found.number
  if (!number) throw problem('caseNumberMissing')
  const { outcome, words, closedOn } = said
  const decidedOn = said.decidedOn ?? found.decidedOn
  const penalised = outcome === 'penalised' ? penalisedBy(said, decidedOn) : unpenalised(said)
  checkDays({ ...found, decidedOn, closedOn }, dayOf(deciding.at))
  return caseDecided(
    found,
    {
      ...{ what: 'closed', to: 'closed' },
      words: [caseOutcomeName(outcome), ...penalised.words, words].join('；'),
      changes: {
        ...{ outcome, words, closedOn, number },
        ...(decidedOn && { decidedOn }),
        ...penalised.changes,
        pauses: endedPauses(found.pauses, deciding.at),
      },
    },
    deciding,
  )
}

interface Penalised {
  words: string[]
  changes: Pick<EnforcementCase, 'penalties' | 'fineFen'>
}

/** Problem penaltyUnasked. */
function unpenalised({ penalties = [], fineFen }: CaseClosing): Penalised {
  if (penalties.length > 0 || fineFen) throw problem('penaltyUnasked')
  return { words: [], changes: {} }
}

/** Problems penaltyMissing and penaltyUnasked. */
function penalisedBy(
  { penalties = [], fineFen }: CaseClosing,
  decidedOn: string | undefined,
): Penalised {
  if (!decidedOn || penalties.length === 0) throw problem('penaltyMissing')
  if (penalties.includes('fine') !== (fineFen !== undefined))
    throw problem(fineFen ? 'penaltyUnasked' : 'penaltyMissing')
  const changes = { penalties, ...(fineFen && { fineFen }) }
  return { words: [spokenPenalties(penalties, fineFen)], changes }
}
