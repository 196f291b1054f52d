// Which column of a sheet is which: by the headings, which may stand anywhere in its first rows and on two lines.

import { allColumns, isColumn, namesOf, type ColumnId } from './columns'
import type { Cell } from './cell'

/** What each column of the sheet is, from the left; undefined where it is none of ours. */
export type Mapping = readonly (ColumnId | undefined)[]

/** What was chosen by hand before: for a heading its column, or '' for none; the latest last. */
export type Remembered = readonly { heading: string; column: string }[]

export interface Heading {
  /** How many rows of the sheet come before the first of the registry. */
  rowCount: number
  /** The words above each column. */
  headings: string[]
  mapping: Mapping
}

/** Titles and remarks may come before it. */
const LOOKED_AT = 15
/** Fewer than these are by chance. */
const LEAST_RECOGNISED = 2

/** Without what people add: spaces, stars, remarks in brackets are kept only where they tell columns apart. */
const plain = (words: string): string => words.toLowerCase().replace(/[\s*＊:：、/／()（）]/g, '')

const known = new Map<string, ColumnId>(
  [...allColumns].reverse().flatMap((id) => namesOf(id).map((each) => [plain(each), id] as const)),
)

const wordsOf = (cell: Cell): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''

/** Also where the heading says more in brackets: 联系电话（手机）. */
const recognised = (heading: string): ColumnId | undefined =>
  known.get(plain(heading)) ?? known.get(plain(heading.replace(/[(（].*?[)）]/g, '')))

/** Where the headings are; undefined where there are none. */
export function findHeading(rows: readonly (readonly Cell[])[]): Heading | undefined {
  const candidates = rows.slice(0, LOOKED_AT).map((_, at) => headingAt(rows, at))
  const [best] = candidates.sort((one, other) => countOf(other) - countOf(one))
  return best && countOf(best) >= LEAST_RECOGNISED && best.mapping.includes('name')
    ? best
    : undefined
}

const countOf = ({ mapping }: Heading) => mapping.filter((each) => each !== undefined).length

/** A heading over several columns is read with what stands beneath it: 许可证 above 编号. */
function headingAt(rows: readonly (readonly Cell[])[], at: number): Heading {
  const row = rows[at] ?? []
  const above = rows[at - 1] ?? []
  const width = Math.max(row.length, above.length)
  const headings = Array.from({ length: width }, (_, column) => {
    const own = wordsOf(row[column])
    const over = wordsOf(above[column])
    if (own === '' || own === over) return over
    return over !== '' && recognised(over + own) ? over + own : own
  })
  return { rowCount: at + 1, headings, mapping: mapped(headings) }
}

/** Each of our columns once: the first that is called so. */
function mapped(headings: readonly string[]): Mapping {
  const taken = new Set<ColumnId>()
  return headings.map((heading) => {
    const id = heading === '' ? undefined : recognised(heading)
    if (!id || taken.has(id)) return undefined
    taken.add(id)
    return id
  })
}

/** With what was chosen for such headings before. */
export function withRemembered({ headings, mapping }: Heading, chosen: Remembered): Mapping {
  const latest = new Map(chosen.map(({ heading, column }) => [heading, column]))
  const byHand = headings.map((heading) => latest.get(heading))
  return mapping.map((id, at) => {
    const choice = byHand[at]
    if (choice !== undefined) return isColumn(choice) ? choice : undefined
    return id && byHand.includes(id) ? undefined : id
  })
}

/** What is to be remembered of a mapping: only what differs from what would be recognised. */
export function toRemember({ headings }: Pick<Heading, 'headings'>, mapping: Mapping): Remembered {
  const usual = mapped(headings)
  return headings.flatMap((heading, at) =>
    heading === '' || mapping[at] === usual[at] ? [] : [{ heading, column: mapping[at] ?? '' }],
  )
}

/** As it is sent and kept: '' for a column that is none of ours. */
export const mappingOf = (ids: readonly string[]): Mapping =>
  ids.map((id) => (isColumn(id) ? id : undefined))
