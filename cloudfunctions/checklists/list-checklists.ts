import type { OwnChecklist, Offered } from '@domain/checklists/own-checklist'
import { countyCode } from '@domain/kernel/areas'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { countyAsked } from '../kernel/scope'
import { query } from '../kernel/use-case'

export interface ChecklistRow extends Offered {
  itemCount: number
  publishedAt: string
  publishedByName: string
}

/** Every version that a county has published, the latest first. */
export const listChecklists = query({
  action: 'rules.read',
  input: paging.extend({ county: countyCode.optional() }),

  async run({ input, actor, store }): Promise<Listed<ChecklistRow>> {
    const where = { county: countyAsked(actor, input.county) }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'checklists', { where, ...order }, toRow)
  },
})

function toRow({ checklist, publishedAt, publishedByName }: OwnChecklist): ChecklistRow {
  const { id, version, name, specialty, sections } = checklist
  const itemCount = sections.flatMap(({ items }) => items).length
  return { id, version, name, specialty, itemCount, publishedAt, publishedByName }
}
