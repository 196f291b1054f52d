// One row of a sheet, cell by cell: what each says, and everything that is wrong with it.

import { CellFault, isNothing, textOf, type Cell } from './cell'
import { titleOf, type ColumnId } from './columns'
import type { Mapping } from './headings'

export interface RowFault {
  /** The title of our column. */
  column: string
  /** Which of the sheet's columns that is, from 0; absent where it has none. */
  at?: number
  words: string
}

export class RowCells {
  readonly faults: RowFault[] = []
  private readonly places: ReadonlyMap<ColumnId, number>

  constructor(
    private readonly cells: readonly Cell[],
    mapping: Mapping,
  ) {
    this.places = new Map(mapping.flatMap((id, at) => (id ? [[id, at] as const] : [])))
  }

  /** Of ours, those that the sheet has. */
  get columns(): ColumnId[] {
    return [...this.places.keys()]
  }

  /** The words of a cell; empty where it cannot be read. */
  said(id: ColumnId): string {
    return this.read(id, textOf) ?? ''
  }

  read<Value>(id: ColumnId, how: (cell: Cell) => Value): Value | undefined {
    try {
      return how(this.cell(id))
    } catch (failure) {
      if (!(failure instanceof CellFault)) throw failure
      this.refuse(id, failure.words)
      return undefined
    }
  }

  required<Value>(id: ColumnId, how: (cell: Cell) => Value): Value | undefined {
    return this.read(id, (cell) => {
      if (textOf(cell) === '') throw new CellFault('没有填写')
      return how(cell)
    })
  }

  /** Undefined where the cell says nothing. */
  optional<Value>(id: ColumnId, how: (cell: Cell) => Value): Value | undefined {
    return this.read(id, (cell) => (isNothing(cell) ? undefined : how(cell)))
  }

  /** One fault a cell is said, the first. */
  refuse(id: ColumnId, words: string): void {
    const column = titleOf(id)
    if (this.faults.some((each) => each.column === column)) return
    const at = this.places.get(id)
    this.faults.push({ column, words, ...(at !== undefined && { at }) })
  }

  private cell(id: ColumnId): Cell {
    const at = this.places.get(id)
    return at === undefined ? undefined : this.cells[at]
  }
}
