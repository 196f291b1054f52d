// A re-inspection that was ordered with the closing or after it (指南·非法行医 3.4.2, here of any specialty), and what its
// result means for the case: the officer ends it, opens it again or has somebody look once more.

import { seenNames, type OrderedVisit } from '../../advice/ordered-visit'
import { problem } from '../../kernel/problems'
import { spokenDay } from '../../kernel/time'
import { caseStatusNames } from '../status'
import { type EnforcementCase, type SeenAgain } from '../enforcement-case'
import { caseDecided, type Deciding } from './decision'

/** Where there is somewhere to go: at a place in words nobody patrols; Problem facilityMissing. */
export function refusePlaceInWords({ facilityId }: Pick<EnforcementCase, 'facilityId'>): void {
  if (!facilityId) throw problem('caseElsewhere')
}

type Ordered = Pick<OrderedVisit, '_id' | 'dueOn' | 'asked'>

/** Also beside the closing itself: then the case is closed already. Problems moveForbidden and reinspectionPending. */
export function reinspectionOrdered(
  found: EnforcementCase,
  { _id: visitId, dueOn, asked }: Ordered,
  deciding: Deciding,
): Partial<EnforcementCase> {
  const { status, reinspection } = found
  if (status !== 'closed' && status !== 'reinspected')
    throw problem('moveForbidden', { from: caseStatusNames[status], to: '安排复查' })
  if (status === 'closed' && reinspection && !reinspection.answeredAt)
    throw problem('reinspectionPending')
  return caseDecided(
    found,
    {
      what: 'reinspectionOrdered',
      words: `最晚${spokenDay(dueOn)}去看：${asked.join('；')}`,
      ...(status === 'reinspected' && { to: 'closed' as const }),
      changes: { reinspection: { visitId, dueOn } },
    },
    deciding,
  )
}

type Answer = NonNullable<OrderedVisit['answer']>

/** The worst of what was seen; where nobody got in, nothing was. */
export function seenOn({ end, results }: Pick<Answer, 'end' | 'results'>): SeenAgain {
  if (results.some(({ seen }) => seen === 'persisting')) return 'persisting'
  const all = end === 'done' && results.every(({ seen }) => seen === 'corrected')
  return all ? 'corrected' : 'unseen'
}

/** The answer to another visit than the latest, or of a case that was opened again, is told and moves nothing. */
export function reinspectedCase(
  found: EnforcementCase,
  { visitId, seen }: { visitId: string; seen: SeenAgain },
  deciding: Deciding,
): Partial<EnforcementCase> {
  const { reinspection, status } = found
  const awaited = reinspection?.visitId === visitId && !reinspection.answeredAt
  const words = seenNames[seen]
  return caseDecided(
    found,
    {
      ...{ what: 'reinspected', words },
      ...(awaited && status === 'closed' && { to: 'reinspected' as const }),
      ...(awaited && {
        changes: { reinspection: { ...reinspection, answeredAt: deciding.at, seen } },
      }),
    },
    deciding,
  )
}

/** Problem moveForbidden. */
export const endedCase = (
  found: EnforcementCase,
  words: string,
  deciding: Deciding,
): Partial<EnforcementCase> => caseDecided(found, { what: 'ended', to: 'ended', words }, deciding)
