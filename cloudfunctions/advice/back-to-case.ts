// What was seen on a re-inspection after a case comes back to the case, and to whoever is in charge of it.

import type { OrderedVisit } from '@domain/advice/ordered-visit'
import { reinspectedCase, seenOn } from '@domain/cases/decisions/looked-again'
import { tellReinspected } from '@domain/cases/tellings'
import { caseRulesSetBy } from '@domain/clues/case-rules'
import type { Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { Work } from '../kernel/work'

type Answer = Pick<NonNullable<OrderedVisit['answer']>, 'end' | 'results'>

export async function bringBack(
  work: Work,
  { _id: visitId, caseId }: OrderedVisit,
  answer: Answer,
  { actor, now }: { actor: Person; now: Instant },
): Promise<void> {
  const found = caseId ? await work.find('cases', caseId) : undefined
  if (!found) return
  const county = await work.find('counties', found.county)
  const seen = seenOn(answer)
  const deciding = { by: actor, at: now, rules: caseRulesSetBy(county ?? {}) }
  const changes = reinspectedCase(found, { visitId, seen }, deciding)
  const tell = tellReinspected(found, seen, actor)
  work.change('cases', found, changes, { what: 'case.reinspected', tell })
}
