// An Excel file as rows of cells, or why it cannot be read. Formats, formulas and merged cells end here.

import ExcelJS from 'exceljs'
import type { Cell } from '@domain/facilities/import/cell'
import { ROWS_MOST } from '@domain/facilities/import/registry-import'
import { refuseUnreadable, UnreadableFile } from './excel-file'

export interface SheetRow {
  /** As the sheet counts them, from 1. */
  number: number
  cells: Cell[]
}

/** Titles and remarks may come beside the rows themselves. */
const ROWS_BESIDE = 50
const COLUMNS_MOST = 200

/** Of the first sheet in sight that has anything in it. */
export async function readSheet(content: Buffer): Promise<SheetRow[]> {
  await refuseUnreadable(content)
  const workbook = await opened(content)
  const [sheet] = workbook.worksheets.filter(
    ({ state, actualRowCount }) => state === 'visible' && actualRowCount > 0,
  )
  if (!sheet) throw new UnreadableFile('empty')
  if (sheet.actualRowCount > ROWS_MOST + ROWS_BESIDE) throw new UnreadableFile('tooManyRows')
  const rows: SheetRow[] = []
  sheet.eachRow((row, number) => rows.push({ number, cells: cellsOf(row) }))
  return rows
}

/** Whatever the library cannot make sense of is a file that is not as it should be. */
async function opened(content: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(content as never, { ignoreNodes: IGNORED })
    return workbook
  } catch (error) {
    console.error('A workbook could not be read', error)
    throw new UnreadableFile('broken')
  }
}

/** What cells do not need. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'picture',
  'autoFilter',
  'rowBreaks',
  'colBreaks',
  'extLst',
  'tableParts',
]

function cellsOf(row: ExcelJS.Row): Cell[] {
  const cells: Cell[] = []
  const last = Math.min(row.cellCount, COLUMNS_MOST)
  for (let column = 1; column <= last; column += 1) cells.push(cellOf(row.getCell(column).value))
  return cells
}

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return dayCell(value)
  return typeof value === 'object' ? composedCell(value) : value
}

type Composed = Exclude<Extract<ExcelJS.CellValue, object>, Date>

function composedCell(value: Composed): Cell {
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return { broken: 'error' }
  if ('hyperlink' in value) return cellOf(value.text)
  return 'formula' in value || 'sharedFormula' in value ? resultOf(value) : undefined
}

function resultOf({ result }: ExcelJS.CellFormulaValue | ExcelJS.CellSharedFormulaValue): Cell {
  return result === undefined ? { broken: 'formula' } : cellOf(result)
}

/** The library gives days as instants of UTC. */
const dayCell = (at: Date): Cell =>
  Number.isNaN(at.getTime()) ? { broken: 'error' } : { day: at.toISOString().slice(0, 10) }
