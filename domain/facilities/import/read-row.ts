// One row of a sheet as a facility's entry, or everything that is wrong with it, cell by cell.

import type { Area, AreaNames } from '../../kernel/areas'
import { coversArea } from '../../kernel/areas'
import { reasonOf, type Issue } from '../../kernel/issues'
import type { Day } from '../../kernel/time'
import { facilityEntry, type FacilityEntry, type FacilityStatus } from '../facility'
import { isAskedOf } from '../kinds'
import { traits, type TraitName, type Traits } from '../traits'
import { CellFault, dayIn, decimalOf, isNothing, textOf, yesOrNoOf, type Cell } from './cell'
import { certificatesIn } from './certificate-words'
import { licenceColumn, LICENCES_MOST, titleOf, type ColumnId, type LicencePart } from './columns'
import { coordinatorNamed, onlyCoordinatorOf, type Patroller } from './coordinator-words'
import type { Mapping } from './headings'
import { kindIn } from './kind-words'
import { areaIn } from './place-words'
import { filingStateIn, statusIn } from './state-words'
import { traitIn } from './trait-words'

/** What a row is read with: whose import it is, and who and what there is in the county. */
export interface ImportContext {
  /** Of whoever imports: nothing outside is taken, and it is meant where a row names no place. */
  area: Area
  areaNames: AreaNames
  patrollers: readonly Patroller[]
}

/** Without an id: that follows from the import. */
export type ImportedEntry = Omit<FacilityEntry, '_id'>

export interface RowFault {
  /** The title of our column. */
  column: string
  words: string
}

export type ReadRow =
  | { entry: ImportedEntry; status: FacilityStatus; faults?: undefined }
  | { faults: RowFault[]; name: string }

export function readRow(cells: readonly Cell[], mapping: Mapping, context: ImportContext): ReadRow {
  const reader = new RowReader(cells, mapping)
  const read = reader.entry(context)
  const faults = reader.faults
  const checked = faults.length === 0 ? checkedEntry(read.entry) : { faults }
  return 'faults' in checked
    ? { faults: checked.faults, name: reader.said('name') }
    : { entry: checked.entry, status: read.status }
}

/** Whether nothing at all stands in the columns that count. */
export const isBlankRow = (cells: readonly Cell[], mapping: Mapping): boolean =>
  mapping.every((id, at) => id === undefined || cells[at] === undefined || cells[at] === '')

const NO_ID = '0'.repeat(26)

function checkedEntry(entry: object): { entry: ImportedEntry } | { faults: RowFault[] } {
  const parsed = facilityEntry.safeParse({ ...entry, _id: NO_ID }, { reportInput: true })
  if (!parsed.success) return { faults: parsed.error.issues.map(faultOf) }
  const { _id, ...checked } = parsed.data
  return { entry: checked }
}

const faultOf = (issue: Issue): RowFault => ({
  column: titleOf(columnOf(issue.path.map(String))),
  words: reasonOf(issue),
})

/** Which column a field of an entry came from. */
function columnOf([field = 'name', part = '', inner = '']: readonly string[]): ColumnId {
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

const USUAL_LICENCE = '许可证'

class RowReader {
  readonly faults: RowFault[] = []
  private readonly places: ReadonlyMap<ColumnId, number>

  constructor(
    private readonly cells: readonly Cell[],
    mapping: Mapping,
  ) {
    this.places = new Map(mapping.flatMap((id, at) => (id ? [[id, at] as const] : [])))
  }

  entry(context: ImportContext): { entry: object; status: FacilityStatus } {
    const kind = this.read('kind', (cell) => kindIn(textOf(cell)))
    const area = this.area(context)
    const filing = this.filing()
    const entry = {
      name: this.said('name'),
      kind: kind?.kind,
      address: this.said('address'),
      area,
      place: this.place(),
      traits: { ...kind?.traits, ...this.traits(kind?.kind) },
      operatorName: this.said('operatorName') || undefined,
      operatorPhone: this.said('operatorPhone') || undefined,
      licences: this.licences(),
      filing,
      certificates: this.certificates(),
      enforcementNumber: this.said('enforcementNumber') || undefined,
      outsideRegistry: this.optional('outsideRegistry', yesOrNoOf),
      coordinatorId: this.coordinator(area, context),
    }
    return { entry, status: this.status() }
  }

  /** The words of a cell; a fault is said once. */
  said(id: ColumnId): string {
    return this.read(id, textOf) ?? ''
  }

  private cell(id: ColumnId): Cell {
    const at = this.places.get(id)
    return at === undefined ? undefined : this.cells[at]
  }

  private read<Value>(id: ColumnId, how: (cell: Cell) => Value): Value | undefined {
    try {
      return how(this.cell(id))
    } catch (failure) {
      if (!(failure instanceof CellFault)) throw failure
      const column = titleOf(id)
      const isSaid = this.faults.some((each) => each.column === column)
      if (!isSaid) this.faults.push({ column, words: failure.words })
      return undefined
    }
  }

  /** Undefined where the cell says nothing. */
  private optional<Value>(id: ColumnId, how: (cell: Cell) => Value): Value | undefined {
    return this.read(id, (cell) => (isNothing(cell) ? undefined : how(cell)))
  }

  private area({ areaNames, area: own }: ImportContext): Area | undefined {
    const [township, village] = [this.said('township'), this.said('village')]
    const column = village === '' ? 'township' : 'village'
    return this.read(column, () => {
      const found = areaIn(township, village, areaNames, own)
      if (!coversArea(own, found)) throw new CellFault('不在您的辖区内')
      if (found === own && township === '' && village === '' && own.endsWith('000000'))
        throw new CellFault('没有写在哪个乡镇、哪个村')
      return found
    })
  }

  private coordinator(area: Area | undefined, { patrollers }: ImportContext): string | undefined {
    if (area === undefined) return undefined
    return this.read('coordinator', (cell) => {
      const words = textOf(cell)
      if (words === '') return onlyCoordinatorOf(area, patrollers)
      return coordinatorNamed(words, patrollers)
    })
  }

  private place() {
    const longitude = this.optional('longitude', decimalOf)
    const latitude = this.optional('latitude', decimalOf)
    if (longitude === undefined && latitude === undefined) return undefined
    return { longitude, latitude }
  }

  private traits(kind: ImportedEntry['kind'] | undefined): Traits {
    const found = [...this.places.keys()].filter((id): id is TraitName => id in traits.shape)
    return Object.fromEntries(
      found.flatMap((trait) => {
        const value = this.optional(trait, (cell) => traitIn(trait, cell))
        if (value === undefined) return []
        if (kind && !isAskedOf(kind, trait)) this.refuse(trait, '这类单位不登记这一项')
        return [[trait, value]]
      }),
    )
  }

  private refuse(id: ColumnId, words: string): void {
    this.faults.push({ column: titleOf(id), words })
  }

  private licences() {
    return Array.from({ length: LICENCES_MOST }, (_, place) => this.licence(place)).filter(
      (each) => each !== undefined,
    )
  }

  private licence(place: number) {
    const column = (part: LicencePart) => licenceColumn(part, place)
    const name = this.said(column('licenceName'))
    const number = this.said(column('licenceNumber'))
    const expiresOn = this.day(column('licenceExpiresOn'))
    if (name === '' && number === '' && !expiresOn) return undefined
    return { name: name || USUAL_LICENCE, number, ...(expiresOn && { expiresOn }) }
  }

  private day(id: ColumnId): Day | undefined {
    return this.optional(id, dayIn)
  }

  private filing() {
    const words = this.said('filingState')
    const number = this.said('filingNumber')
    const filedOn = this.day('filedOn')
    const said = this.optional('filingState', () => filingStateIn(words))
    const state = said ?? (number !== '' || filedOn ? 'filed' : undefined)
    if (!state) return undefined
    return { state, ...(number !== '' && { number }), ...(filedOn && { filedOn }) }
  }

  private certificates() {
    const found = this.read('certificates', (cell) => certificatesIn(textOf(cell)))
    return found && found.length > 0 ? found : undefined
  }

  private status(): FacilityStatus {
    return this.read('status', (cell) => statusIn(textOf(cell))) ?? 'open'
  }
}
