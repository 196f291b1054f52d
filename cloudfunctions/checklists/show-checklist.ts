import { answers } from '@domain/checklists/answers'
import type { Checklist } from '@domain/checklists/checklist'
import { countyCode } from '@domain/kernel/areas'
import { problem } from '@domain/kernel/problems'
import { ownChecklists } from '../kernel/own-checklists'
import { countyAsked } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** One version of a county's own checklist, offered still or not: a draft may have been begun with it. */
export const showChecklist = query({
  action: 'rules.read',
  input: answers
    .pick({ checklistId: true, version: true })
    .extend({ county: countyCode.optional() }),

  async run({ input, actor, store }): Promise<{ checklist: Checklist }> {
    const { checklistId: id, version } = input
    const county = countyAsked(actor, input.county)
    const [checklist] = await ownChecklists(store, county, [{ id, version }])
    if (!checklist) throw problem('notFound', { what: '这张检查表' })
    return { checklist }
  },
})
