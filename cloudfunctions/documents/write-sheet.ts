// Rows as an Excel file that people fill in or keep: headings in sight while one scrolls, choices offered in the cells.

import ExcelJS from 'exceljs'
import type { Cell } from '@domain/facilities/import/cell'

export interface SheetColumn {
  title: string
  /** In letters. */
  width: number
  /** Shown when the heading is pointed at. */
  hint?: string
  required?: boolean
  /** What may stand in the cells. */
  choices?: readonly string[]
}

interface Sheet {
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly Cell[])[]
  /** As many rows below as choices are offered in. */
  rowsToFill?: number
}

/** A second sheet of words to read: one paragraph a row. */
interface Remarks {
  name: string
  lines: readonly string[]
}

const CHOICES = '选项'
const HEAD_HEIGHT = 24
const FONT = { name: '宋体', size: 11 }

export async function writeSheet(sheet: Sheet, remarks?: Remarks): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = '卫生协管'
  addSheet(workbook, sheet)
  if (remarks) addRemarks(workbook, remarks)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows, rowsToFill = 0 }: Sheet) {
  const added = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  added.columns = columns.map(({ title, width }) => ({
    header: title,
    width,
    style: { font: FONT, numFmt: '@', alignment: { wrapText: true, vertical: 'middle' } },
  }))
  addHead(added, columns)
  for (const cells of rows) addRow(added, cells)
  offerChoices(workbook, added, columns, rows.length + rowsToFill)
}

function addHead(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[]): void {
  const head = sheet.getRow(1)
  head.height = HEAD_HEIGHT
  columns.forEach(({ hint, required }, at) => {
    const cell = head.getCell(at + 1)
    cell.font = { ...FONT, bold: true, ...(required && { color: { argb: 'FFC00000' } }) }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    const words = [required && '必填', hint].filter(Boolean).join('。')
    if (words) cell.note = words
  })
}

function addRow(sheet: ExcelJS.Worksheet, cells: readonly Cell[]): void {
  const row = sheet.addRow(cells.map(valueOf))
  cells.forEach((cell, at) => {
    if (typeof cell === 'number') row.getCell(at + 1).numFmt = 'General'
    if (typeof cell === 'object' && 'day' in cell) row.getCell(at + 1).numFmt = 'yyyy-mm-dd'
  })
}

function valueOf(cell: Cell): ExcelJS.CellValue {
  if (cell === undefined) return null
  if (typeof cell !== 'object') return cell
  return 'day' in cell ? new Date(`${cell.day}T00:00:00.000Z`) : null
}

/** Lists stand in a hidden sheet: in the cell itself Excel takes 255 letters. */
function offerChoices(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn[],
  rowCount: number,
): void {
  const offered = columns.flatMap(({ choices = [] }, at) =>
    choices.length > 0 ? [{ choices, at }] : [],
  )
  if (rowCount === 0 || offered.length === 0) return
  const lists = workbook.addWorksheet(CHOICES, { state: 'hidden' })
  offered.forEach(({ choices, at }, list) => {
    choices.forEach((choice, place) => (lists.getCell(place + 1, list + 1).value = choice))
    const letter = lists.getColumn(list + 1).letter
    const range = `'${CHOICES}'!$${letter}$1:$${letter}$${choices.length}`
    for (let row = 2; row <= rowCount + 1; row += 1)
      sheet.getCell(row, at + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [range],
        showErrorMessage: true,
        errorTitle: '请从列表中选择',
        error: choices.join('、').slice(0, 200),
      }
  })
}

function addRemarks(workbook: ExcelJS.Workbook, { name, lines }: Remarks): void {
  const sheet = workbook.addWorksheet(name)
  sheet.getColumn(1).width = 100
  for (const line of lines) {
    const cell = sheet.addRow([line]).getCell(1)
    cell.font = FONT
    cell.alignment = { wrapText: true, vertical: 'top' }
  }
}
