// Tables of a form: ruled all around, headings repeated on each page, a row never broken in two.

import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { paragraphs } from './pieces'

/** Between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9070

type Cell = string | Paragraph[]

interface Column {
  title: string
  /** Its part of the width. */
  width: number
}

const CELL_MARGINS = { top: 50, bottom: 50, left: 90, right: 90 }

function cellOf(content: Cell, width: number, more: { label?: boolean; span?: number } = {}) {
  const { label = false, span } = more
  const words =
    typeof content === 'string'
      ? paragraphs(content, { small: true, bold: label, ...(label && { align: 'center' }) })
      : content
  return new TableCell({
    children: words,
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span && { columnSpan: span }),
    ...(label && { shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } }),
  })
}

const tableOf = (rows: TableRow[], widths: number[]) =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
  })

const rowOf = (children: TableCell[], tableHeader = false) =>
  new TableRow({ children, tableHeader, cantSplit: true })

function widthsOf(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, each) => sum + each, 0)
  return parts.map((each) => Math.round((TEXT_WIDTH * each) / whole))
}

/** Without a head; `parts` say how the width is shared. */
export function grid(parts: readonly number[], rows: readonly Cell[][], head?: TableRow): Table {
  const widths = widthsOf(parts)
  const body = rows.map((cells) => rowOf(cells.map((each, at) => cellOf(each, widths[at] ?? 0))))
  return tableOf(head ? [head, ...body] : body, widths)
}

/** A list with a head. */
export function table(columns: readonly Column[], rows: readonly Cell[][]): Table {
  const parts = columns.map(({ width }) => width)
  const widths = widthsOf(parts)
  const head = columns.map(({ title }, at) => cellOf(title, widths[at] ?? 0, { label: true }))
  return grid(parts, rows, rowOf(head, true))
}

const LABEL = 1500
const PAIR = [LABEL, TEXT_WIDTH / 2 - LABEL, LABEL, TEXT_WIDTH / 2 - LABEL]

/** What is known, two facts a row; one that is `wide` has a row to itself. */
export interface Fact {
  label: string
  words: string
  wide?: boolean
}

export function facts(known: readonly Fact[]): Table {
  const rows: TableRow[] = []
  const left = [...known]
  for (let fact = left.shift(); fact; fact = left.shift()) {
    const beside = fact.wide || left[0]?.wide ? undefined : left.shift()
    rows.push(rowOf(factCells(fact, beside)))
  }
  return tableOf(rows, PAIR)
}

function factCells(fact: Fact, beside: Fact | undefined): TableCell[] {
  const label = (words: string) => cellOf(words, LABEL, { label: true })
  const value = TEXT_WIDTH / 2 - LABEL
  if (!beside) return [label(fact.label), cellOf(fact.words, TEXT_WIDTH - LABEL, { span: 3 })]
  return [
    ...[label(fact.label), cellOf(fact.words, value)],
    ...[label(beside.label), cellOf(beside.words, value)],
  ]
}
