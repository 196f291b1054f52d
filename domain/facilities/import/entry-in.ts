// What a row of a sheet says of a facility: each part from its own columns.

import { coversArea, type Area, type AreaNames } from '../../kernel/areas'
import type { FacilityStatus } from '../facility'
import { isAskedOf, type FacilityKind } from '../kinds'
import { traits, type TraitName, type Traits } from '../traits'
import { CellFault, dayIn, decimalOf, textOf, yesOrNoOf } from './cell'
import { certificatesIn } from './certificate-words'
import { licenceColumn, LICENCES_MOST, type LicencePart } from './columns'
import { coordinatorNamed, onlyCoordinatorOf, type Patroller } from './coordinator-words'
import { kindIn } from './kind-words'
import { areaIn } from './place-words'
import type { RowCells } from './row-cells'
import { filingStateIn, statusIn } from './state-words'
import { traitIn } from './trait-words'

/** What a row is read with: whose import it is, and who and what there is in the county. */
export interface ImportContext {
  /** Of whoever imports: nothing outside is taken, and it is meant where a row names no place. */
  area: Area
  areaNames: AreaNames
  patrollers: readonly Patroller[]
}

/** Not yet checked as an entry is; what could not be read is undefined. */
export function entryIn(
  row: RowCells,
  context: ImportContext,
): { entry: object; status: FacilityStatus } {
  const kind = row.required('kind', (cell) => kindIn(textOf(cell)))
  const area = areaOf(row, context)
  const entry = {
    name: row.required('name', textOf),
    kind: kind?.kind,
    address: row.said('address'),
    area,
    place: placeOf(row),
    traits: { ...kind?.traits, ...traitsOf(row, kind?.kind) },
    operatorName: row.said('operatorName') || undefined,
    operatorPhone: row.said('operatorPhone') || undefined,
    licences: licencesOf(row),
    filing: filingOf(row),
    certificates: certificatesOf(row),
    enforcementNumber: row.said('enforcementNumber') || undefined,
    outsideRegistry: row.optional('outsideRegistry', yesOrNoOf),
    coordinatorId: coordinatorOf(row, area, context),
  }
  return { entry, status: row.read('status', (cell) => statusIn(textOf(cell))) ?? 'open' }
}

function areaOf(row: RowCells, { areaNames, area: own }: ImportContext): Area | undefined {
  const [township, village] = [row.said('township'), row.said('village')]
  return row.read(village === '' ? 'township' : 'village', () => {
    const found = areaIn(township, village, areaNames, own)
    if (!coversArea(own, found)) throw new CellFault('不在您的辖区内')
    if (found === own && township === '' && village === '' && own.endsWith('000000'))
      throw new CellFault('没有写在哪个乡镇、哪个村')
    return found
  })
}

function coordinatorOf(row: RowCells, area: Area | undefined, { patrollers }: ImportContext) {
  if (area === undefined) return undefined
  return row.read('coordinator', (cell) => {
    const words = textOf(cell)
    return words === '' ? onlyCoordinatorOf(area, patrollers) : coordinatorNamed(words, patrollers)
  })
}

function placeOf(row: RowCells) {
  const longitude = row.optional('longitude', decimalOf)
  const latitude = row.optional('latitude', decimalOf)
  if (longitude === undefined && latitude === undefined) return undefined
  return { longitude, latitude }
}

function traitsOf(row: RowCells, kind: FacilityKind | undefined): Traits {
  const found = row.columns.filter((id): id is TraitName => id in traits.shape)
  return Object.fromEntries(
    found.flatMap((trait) => {
      const value = row.optional(trait, (cell) => traitIn(trait, cell))
      if (value === undefined) return []
      if (kind && !isAskedOf(kind, trait)) row.refuse(trait, '这类单位不登记这一项')
      return [[trait, value]]
    }),
  )
}

const USUAL_LICENCE = '许可证'

const licencesOf = (row: RowCells) =>
  Array.from({ length: LICENCES_MOST }, (_, place) => licenceOf(row, place)).filter(
    (each) => each !== undefined,
  )

function licenceOf(row: RowCells, place: number) {
  const column = (part: LicencePart) => licenceColumn(part, place)
  const name = row.said(column('licenceName'))
  const number = row.said(column('licenceNumber'))
  const expiresOn = row.optional(column('licenceExpiresOn'), dayIn)
  if (name === '' && number === '' && !expiresOn) return undefined
  return { name: name || USUAL_LICENCE, number, ...(expiresOn && { expiresOn }) }
}

function filingOf(row: RowCells) {
  const number = row.said('filingNumber')
  const filedOn = row.optional('filedOn', dayIn)
  const said = row.optional('filingState', (cell) => filingStateIn(textOf(cell)))
  const state = said ?? (number !== '' || filedOn ? 'filed' : undefined)
  if (!state) return undefined
  return { state, ...(number !== '' && { number }), ...(filedOn && { filedOn }) }
}

function certificatesOf(row: RowCells) {
  const found = row.read('certificates', (cell) => certificatesIn(textOf(cell)))
  return found && found.length > 0 ? found : undefined
}
