import { spokenMatters, type EnforcementCase } from '@domain/cases/enforcement-case'
import { mayDoWith, type CaseDeed } from '@domain/cases/may-do'
import { toVisitRow, type VisitRow } from '@domain/advice/visit-row'
import { id } from '@domain/kernel/ids'
import { without } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'

export interface ShownCase {
  enforcementCase: Omit<EnforcementCase, 'trail' | 'listKey' | 'dueKey'>
  /** 疑似… until it is closed as substantiated. */
  spokenMatters: string
  /** The re-inspection that was ordered last. */
  visit?: VisitRow
  /** What this person may do with it now. */
  may: CaseDeed[]
}

export const showCase = query({
  action: 'case.read',
  input: object({ caseId: id }),

  async run({ input, actor, now, store }): Promise<ShownCase> {
    const found = await findCovered(store, actor, 'cases', input.caseId)
    const visit =
      found.reinspection && (await store.find('orderedVisits', found.reinspection.visitId))
    return {
      enforcementCase: without(found, ['trail', 'listKey', 'dueKey']),
      spokenMatters: spokenMatters(found),
      ...(visit && { visit: toVisitRow(visit) }),
      may: mayDo(actor.role, 'case.handle') ? mayDoWith(found, now) : [],
    }
  },
})
