import {
  kindOfVisit,
  orderedVisitOf,
  visitOrder,
  type VisitKind,
} from '@domain/advice/ordered-visit'
import { tellOrdered } from '@domain/advice/tellings'
import { problem } from '@domain/kernel/problems'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** An officer asks whoever patrols the facility to go there again. */
export const orderVisit = command({
  action: 'visit.order',
  input: visitOrder,

  async run({ input, actor, now, work }): Promise<{ visitId: string; kind: VisitKind }> {
    const facility = await findCovered(work, actor, 'facilities', input.facilityId)
    const clue = input.clueId && (await findCovered(work, actor, 'clues', input.clueId))
    if (clue && clue.facilityId !== facility._id) throw problem('notFound', { what: '该线索' })
    const kind = kindOfVisit(clue || undefined)
    const visit = orderedVisitOf(input, { facility, kind, actor, now })
    const tell = [tellOrdered(visit)]
    work.add('orderedVisits', visit, { what: `orderedVisit.${kind}Ordered`, tell })
    return { visitId: visit._id, kind }
  },
})
