// One row of a sheet as a facility's entry, or everything that is wrong with it, cell by cell.

import { reasonOf, type Issue } from '../../kernel/issues'
import { facilityEntry, type FacilityEntry, type FacilityStatus } from '../facility'
import type { TraitName } from '../traits'
import type { Cell } from './cell'
import { licenceColumn, type ColumnId, type LicencePart } from './columns'
import { entryIn, type ImportContext } from './entry-in'
import type { Mapping } from './headings'
import { RowCells, type RowFault } from './row-cells'

/** Without an id: that follows from the import. */
export type ImportedEntry = Omit<FacilityEntry, '_id'>

export type ReadRow =
  | { entry: ImportedEntry; status: FacilityStatus; faults?: undefined }
  | { faults: RowFault[]; name: string }

export function readRow(cells: readonly Cell[], mapping: Mapping, context: ImportContext): ReadRow {
  const row = new RowCells(cells, mapping)
  const { entry, status } = entryIn(row, context)
  const checked = checkedEntry(row, entry)
  const name = row.said('name')
  return checked && row.faults.length === 0
    ? { entry: checked, status }
    : { faults: row.faults, name }
}

/** Whether nothing at all stands in the columns that count. */
export const isBlankRow = (cells: readonly Cell[], mapping: Mapping): boolean =>
  mapping.every((id, at) => id === undefined || cells[at] === undefined || cells[at] === '')

const NO_ID = '0'.repeat(26)

/** What is missing because its cell could not be read is said already. */
function checkedEntry(row: RowCells, entry: object): ImportedEntry | undefined {
  const mayMiss = row.faults.length > 0
  const parsed = facilityEntry.safeParse({ ...entry, _id: NO_ID }, { reportInput: true })
  for (const issue of parsed.error?.issues ?? [])
    if (issue.input !== undefined || !mayMiss) row.refuse(columnOf(issue), reasonOf(issue))
  if (!parsed.success) return undefined
  const { _id, ...checked } = parsed.data
  return checked
}

/** Which column a field of an entry came from. */
function columnOf({ path }: Issue): ColumnId {
  const [field = 'name', part = '', inner = ''] = path.map(String)
  const within: Partial<Record<string, ColumnId>> = {
    place: part as ColumnId,
    traits: part as TraitName,
    filing: ({ number: 'filingNumber', filedOn: 'filedOn' } as const)[part] ?? 'filingState',
    licences: licenceColumn(partOf[inner] ?? 'licenceNumber', Number(part)),
    coordinatorId: 'coordinator',
    area: 'village',
  }
  return within[field] ?? (field as ColumnId)
}

const partOf: Record<string, LicencePart> = {
  name: 'licenceName',
  number: 'licenceNumber',
  expiresOn: 'licenceExpiresOn',
}
