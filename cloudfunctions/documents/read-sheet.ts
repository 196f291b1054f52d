// An Excel file as rows of cells, or why it cannot be read. Formats, formulas and merged cells end here.

import ExcelJS from 'exceljs'
import type { Cell } from '@domain/facilities/import/cell'
import { FILE_BYTES_MOST, ROWS_MOST } from '@domain/facilities/import/registry-import'
import type { FileRefusal } from '@domain/facilities/import/file-refusals'
import { tagsIn } from './unpacked'
import { entriesOf, type ZipEntry } from './zip-entries'

export class UnreadableFile extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal)
    this.name = 'UnreadableFile'
  }
}

export interface SheetRow {
  /** As the sheet counts them, from 1. */
  number: number
  cells: Cell[]
}

/** Unpacked, a sheet is many times its size; what would fill the memory is refused before. */
const UNPACKED_MOST = 300_000_000
/** A cell has up to four tags, and becomes an object of the library's. */
const TAGS_MOST = 6_000_000
/** Titles and remarks may come beside the rows themselves. */
const ROWS_BESIDE = 50
const COLUMNS_MOST = 200

/** Of the first sheet in sight that has anything in it. */
export async function readSheet(content: Buffer): Promise<SheetRow[]> {
  await refuseHostile(foreignRefused(content))
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

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** What the file holds, where it is an Excel file of the kind that is read here. */
function foreignRefused(content: Buffer): ZipEntry[] {
  if (content.length > FILE_BYTES_MOST) throw new UnreadableFile('tooLarge')
  if (content.subarray(0, 8).equals(COMPOUND))
    throw new UnreadableFile(content.includes(ENCRYPTED) ? 'locked' : 'oldExcel')
  if (content.subarray(0, 2).toString('latin1') !== 'PK') throw new UnreadableFile('notExcel')
  const entries = entriesOf(content)
  if (!entries) throw new UnreadableFile('broken')
  const has = (name: string) => entries.some((each) => each.name === name)
  if (has('xl/workbook.bin')) throw new UnreadableFile('binaryExcel')
  if (!has('xl/workbook.xml')) throw new UnreadableFile('notExcel')
  if (has('xl/vbaProject.bin')) throw new UnreadableFile('macros')
  return entries
}

async function refuseHostile(entries: readonly ZipEntry[]): Promise<void> {
  const said = entries.reduce((sum, { size }) => sum + size, 0)
  if (said > UNPACKED_MOST) throw new UnreadableFile('tooLarge')
  const tags = await tagsIn(entries).catch(() => undefined)
  if (tags === undefined) throw new UnreadableFile('broken')
  if (tags > TAGS_MOST) throw new UnreadableFile('tooLarge')
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
  if (typeof value !== 'object') return value
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return { broken: 'error' }
  if ('hyperlink' in value) return cellOf(value.text)
  if ('formula' in value || 'sharedFormula' in value) return resultOf(value)
  return undefined
}

function resultOf({ result }: ExcelJS.CellFormulaValue | ExcelJS.CellSharedFormulaValue): Cell {
  return result === undefined ? { broken: 'formula' } : cellOf(result)
}

/** The library gives days as instants of UTC. */
const dayCell = (at: Date): Cell =>
  Number.isNaN(at.getTime()) ? { broken: 'error' } : { day: at.toISOString().slice(0, 10) }
