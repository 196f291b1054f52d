import { spokenFault } from '@domain/facilities/import/registry-import'
import {
  PORTION_ROWS,
  rowState,
  type FoundLike,
  type RegistryImport,
  type StagedRow,
} from '@domain/facilities/import/registry-import'
import { kinds } from '@domain/facilities/kinds'
import { id } from '@domain/kernel/ids'
import { findCovered } from '../kernel/find-covered'
import { PAGE_ROWS, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'
import { portionOf } from './staging'

export interface ImportedRow {
  /** As the sheet counts them. */
  row: number
  name: string
  /** Its kind and address. */
  words: string
  like?: FoundLike
  /** 第 12 行“联系电话”：… */
  faults: string[]
}

/** The rows of a file that were found to be so, in the order of the file. */
export const listRows = query({
  action: 'facility.import',
  input: paging.extend({ importId: id, state: rowState }),

  async run({ input, actor, store }): Promise<Listed<ImportedRow>> {
    const found = await findCovered(store, actor, 'imports', input.importId)
    const from = Number.parseInt(input.after ?? '0', 10) || 0
    const place = Math.floor(from / PORTION_ROWS)
    const portion = await portionOf(store, found, { state: input.state, place })
    const rows = portion.slice(from % PORTION_ROWS, (from % PORTION_ROWS) + PAGE_ROWS)
    const next = from + rows.length
    const isMore = rows.length > 0 && next < countOf(found, input.state)
    return { rows: rows.map(toRow), ...(isMore && { next: String(next) }) }
  },
})

const countOf = ({ reading }: RegistryImport, state: StagedState) => reading?.counts[state] ?? 0
type StagedState = keyof NonNullable<RegistryImport['reading']>['counts']

const toRow = ({ row, name, entry, like, faults = [] }: StagedRow): ImportedRow => ({
  row,
  name,
  words: entry ? [kinds[entry.kind].name, entry.address].filter(Boolean).join('，') : '',
  ...(like && { like }),
  faults: faults.map((fault) => spokenFault(row, fault)),
})
