// The rows of a file, each as what it was found to be.

import { textOf, type Cell } from '@domain/facilities/import/cell'
import type { Mapping } from '@domain/facilities/import/headings'
import type { ImportContext } from '@domain/facilities/import/entry-in'
import { isBlankRow, readRow } from '@domain/facilities/import/read-row'
import type { FoundLike, StagedRow } from '@domain/facilities/import/registry-import'
import { RowsBefore, type Comparable, type Found } from '@domain/facilities/import/sameness'
import type { Facility } from '@domain/facilities/facility'
import type { SheetRow } from '../documents/read-sheet'
import type { Store } from '../kernel/store'
import { findSame } from './find-same'
import type { StagedRows } from './staging'

interface Readable extends Comparable {
  staged: StagedRow
}

export async function sortRows(
  store: Store,
  rows: readonly SheetRow[],
  mapping: Mapping,
  context: ImportContext,
): Promise<StagedRows> {
  const sorted: StagedRows = { good: [], alike: [], same: [], wrong: [] }
  const readable: Readable[] = []
  for (const { number: row, cells } of rows) {
    if (isBlankRow(cells, mapping)) continue
    const read = readRow(cells, mapping, context)
    if (read.faults) sorted.wrong.push({ row, name: read.name, faults: read.faults })
    else readable.push(readableOf(row, read))
  }
  const registered = await findSame(store, context.area, readable)
  const before = new RowsBefore<Readable>()
  readable.forEach((each, at) => {
    const like = likeOf(registered[at]) ?? likeRow(before.likest(each))
    sorted[like?.is ?? 'good'].push({ ...each.staged, ...(like && { like }) })
  })
  return sorted
}

function readableOf(row: number, read: Exclude<ReturnType<typeof readRow>, { faults: object }>) {
  const { entry, status } = read
  const staged: StagedRow = { row, name: entry.name, entry, status }
  return { ...entry, staged }
}

function likeOf(found: Found<Facility> | undefined): FoundLike | undefined {
  if (!found) return undefined
  const { is, likeness, of } = found
  return { is, reasons: likeness.reasons, name: of.name, facilityId: of._id, status: of.status }
}

function likeRow(found: Found<Readable> | undefined): FoundLike | undefined {
  if (!found) return undefined
  const { is, likeness, of } = found
  return { is, reasons: likeness.reasons, name: of.name, row: of.staged.row }
}

const SAMPLES = 3
const SAMPLE_LETTERS = 30

/** The first rows as they stand there, for whoever says what each column is. */
export const samplesIn = (rows: readonly SheetRow[]): string[][] =>
  rows.slice(0, SAMPLES).map(({ cells }) => cells.map((each) => sampleOf(each)))

function sampleOf(cell: Cell): string {
  if (typeof cell === 'object' && 'broken' in cell) return '（公式有误）'
  if (typeof cell === 'number') return String(cell)
  return textOf(cell).slice(0, SAMPLE_LETTERS)
}
