// A re-inspection after a case is an ordered visit like any other; the answer comes back to the case by its id.

import { orderedVisitOf, visitOrder, type OrderedVisit } from '@domain/advice/ordered-visit'
import { tellOrdered } from '@domain/advice/tellings'
import { refusePlaceInWords } from '@domain/cases/decisions/looked-again'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { derivedId } from '@domain/kernel/ids'
import type { infer as Infer } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import type { Asked } from './deciding'

export const reinspectionAsked = visitOrder.pick({ asked: true, note: true, dueOn: true })

/** Of whoever patrols the facility; Problems caseElsewhere, notFound and invalidInput. */
export async function orderReinspectionAfter(
  { input: { requestId }, actor, now, work }: Asked,
  of: EnforcementCase,
  asked: Infer<typeof reinspectionAsked>,
): Promise<Omit<OrderedVisit, 'trail'>> {
  const { facilityId = '', _id: caseId, clues } = of
  refusePlaceInWords(of)
  const facility = await findCovered(work, actor, 'facilities', facilityId)
  const order = { requestId: derivedId(requestId, 'reinspection'), facilityId, ...asked }
  const clueId = clues[0]?._id
  const visit = orderedVisitOf(
    { ...order, ...(clueId && { clueId }) },
    { facility, kind: 'reinspection', caseId, actor, now },
  )
  const tell = [tellOrdered(visit)]
  work.add('orderedVisits', visit, { what: 'orderedVisit.reinspectionOrdered', tell })
  return visit
}
