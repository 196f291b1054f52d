import { letterOf, PORTION_ROWS } from '@domain/facilities/import/registry-import'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { writeSheet } from '../documents/write-sheet'
import { findCovered } from '../kernel/find-covered'
import { document } from '../kernel/use-case'
import { portionOf } from './staging'

const COLUMNS = [
  { title: '表里的行号', width: 12 },
  { title: '单元格', width: 10 },
  { title: '单位名称', width: 32 },
  { title: '列', width: 18 },
  { title: '问题', width: 60 },
]

/** What is wrong in a file, a line each, for whoever puts it right on a computer. */
export const listFaults = document({
  action: 'facility.import',
  input: object({ importId: id }),

  async run({ input, actor, store }) {
    const found = await findCovered(store, actor, 'imports', input.importId)
    const wrong = found.reading?.counts.wrong ?? 0
    if (wrong === 0) throw problem('importFaultless')
    const places = Array.from({ length: Math.ceil(wrong / PORTION_ROWS) }, (_, place) => place)
    const portions = await Promise.all(
      places.map((place) => portionOf(store, found, { state: 'wrong', place })),
    )
    const rows = portions
      .flat()
      .flatMap(({ row, name, faults = [] }) =>
        faults.map(({ column, at, words }) => [row, cellOf(row, at), name, column, words]),
      )
    const content = await writeSheet({ name: '有错的行', columns: COLUMNS, rows })
    return { fileName: `有错的行-${found.fileName.replace(/\.\w+$/, '')}.xlsx`, content }
  },
})

/** D12; empty where the file has no such column. */
const cellOf = (row: number, at: number | undefined): string =>
  at === undefined ? '' : `${letterOf(at)}${row}`
