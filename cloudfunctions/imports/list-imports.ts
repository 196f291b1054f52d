import { pick } from '@domain/kernel/records'
import type { RegistryImport } from '@domain/facilities/import/registry-import'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

const shown = [
  '_id',
  'fileName',
  'status',
  'importedByName',
  'importedAt',
  'writtenCount',
  'refusal',
] as const

export type ImportRow = Pick<RegistryImport, (typeof shown)[number]>

/** What was imported in one's area, the latest first. */
export const listImports = query({
  action: 'facility.import',
  input: paging,

  async run({ input, actor, store }): Promise<Listed<ImportRow>> {
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'imports', { where: scopeOf(actor, undefined), ...order }, (each) =>
      pick(each, shown),
    )
  },
})
