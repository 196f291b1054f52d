// What stands in one cell of a sheet, whatever program wrote it, and what can be read from it. What cannot be read is said in
// words that help whoever sits before the sheet.

import { daysBetween, addDays, day, type Day } from '../../kernel/time'

/** Undefined where it is empty. `broken` is a formula without a result, or one that failed. */
export type Cell =
  | string
  | number
  | boolean
  | { day: Day }
  | { broken: 'formula' | 'error' }
  | undefined

/** Why a cell cannot be read. */
export class CellFault extends Error {
  constructor(readonly words: string) {
    super(words)
    this.name = 'CellFault'
  }
}

/** Excel keeps fifteen digits of a number and makes the rest zeros. */
const DIGITS_KEPT = 999_999_999_999_999

export function textOf(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  if (typeof cell === 'number') return textOfNumber(cell)
  if ('day' in cell) return cell.day
  throw new CellFault(
    cell.broken === 'formula'
      ? '公式没有算出结果，请复制后用“选择性粘贴—数值”贴回去'
      : '公式算出的是错误值，请改成文字',
  )
}

function textOfNumber(value: number): string {
  if (Math.abs(value) > DIGITS_KEPT)
    throw new CellFault('数字太长，Excel 已经改动了后几位。请把这一列设成“文本”后重新填写')
  return String(value)
}

/** What people write where they have nothing to say. */
const NOTHING = ['', '-', '—', '——', '/', '／', '\\', '无', '暂无', '不详']

export const isNothing = (cell: Cell): boolean => NOTHING.includes(textOf(cell))

const YES = ['是', '有', '√', '✓', 'y', 'yes', '1']
const NO = ['否', '没有', '无', '×', 'n', 'no', '0']

export function yesOrNoOf(cell: Cell): boolean {
  const words = textOf(cell).toLowerCase()
  if (YES.includes(words)) return true
  if (NO.includes(words)) return false
  throw new CellFault('请填“是”或“否”')
}

/** 1200, 1,200 or 1200人. */
export function countOf(cell: Cell): number {
  const words = textOf(cell).replace(/[,，\s]/g, '')
  const [, digits] = /^(\d+)(?:\.0+)?[人张个名户]?$/.exec(words) ?? []
  if (digits === undefined) throw new CellFault('请只填整数')
  return Number(digits)
}

export function decimalOf(cell: Cell): number {
  const words = textOf(cell)
  const value = Number(words)
  if (words === '' || !Number.isFinite(value)) throw new CellFault('请只填数字')
  return value
}

const NO_END = ['长期', '长期有效', '永久', '永久有效', '无期限', '长期至今']
const SERIAL_BEGINS = '1899-12-30'
/** As numbers of days: 1950 to 2199. What is beyond is no day that somebody has left unformatted. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 109_575]

/** Undefined where it is said to have no end. */
export function dayIn(cell: Cell): Day | undefined {
  if (typeof cell === 'object' && 'day' in cell) return cell.day
  const words = textOf(cell).replace(/\s/g, '')
  if (NO_END.includes(words)) return undefined
  const found = writtenDay(words) ?? serialDay(words)
  if (!found) throw new CellFault('日期看不懂，请写成 2026-05-01 这样')
  return found
}

function writtenDay(words: string): Day | undefined {
  const [, year, month = '', date = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:00:00(?::00)?)?$/.exec(words) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(words) ??
    []
  if (year === undefined) return undefined
  return existing(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** A day that the calendar has: there is no 31st of February. */
function existing(on: string): Day {
  const month = on.slice(0, 7)
  const isDay = day.safeParse(on).success && addDays(`${month}-01`, Number(on.slice(8)) - 1) === on
  if (!isDay) throw new CellFault('没有这一天，请核对日期')
  return on
}

/** Days since 1900 as Excel counts them, where the cell is not formatted as a day. */
function serialDay(words: string): Day | undefined {
  const serial = /^\d{5,6}(?:\.0+)?$/.test(words) ? Math.floor(Number(words)) : 0
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
    ? addDays(SERIAL_BEGINS, serial)
    : undefined
}

/** Days that a sheet can keep as such. */
export const isDayOfSheets = (on: Day): boolean =>
  on > '1901' && on < '2200' && addDays(SERIAL_BEGINS, daysBetween(SERIAL_BEGINS, on)) === on
