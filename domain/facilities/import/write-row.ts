// One facility as a row of a sheet, in the columns that are read again.

import type { AreaNames } from '../../kernel/areas'
import type { Day } from '../../kernel/time'
import { facilityStatusNames, filingStateNames, type FacilityStatus } from '../facility'
import { kinds } from '../kinds'
import { isDayOfSheets, type Cell } from './cell'
import { certificateWords } from './certificate-words'
import { licenceColumn, type ColumnId } from './columns'
import { coordinatorWords, type Patroller } from './coordinator-words'
import { placeWords } from './place-words'
import type { ImportedEntry } from './read-row'
import { allTraits, traitCell } from './trait-words'

interface Written {
  areaNames: AreaNames
  patrollers: readonly Patroller[]
}

export type Row = Partial<Record<ColumnId, Cell>>

const dayCell = (on: Day | undefined): Cell => (on && isDayOfSheets(on) ? { day: on } : on)

export function rowOf(
  facility: ImportedEntry & { status: FacilityStatus },
  { areaNames, patrollers }: Written,
): Row {
  const { filing, place } = facility
  return {
    ...placeWords(facility.area, areaNames),
    name: facility.name,
    kind: kinds[facility.kind].name,
    address: facility.address,
    longitude: place?.longitude,
    latitude: place?.latitude,
    operatorName: facility.operatorName,
    operatorPhone: facility.operatorPhone,
    coordinator: coordinatorWords(facility.coordinatorId, patrollers),
    status: facilityStatusNames[facility.status],
    ...licenceCells(facility),
    filingState: filing && filingStateNames[filing.state],
    filingNumber: filing?.number,
    filedOn: dayCell(filing?.filedOn),
    enforcementNumber: facility.enforcementNumber,
    outsideRegistry: outsideWords(facility.outsideRegistry),
    certificates: certificateWords(facility.certificates ?? []),
    ...Object.fromEntries(
      allTraits.map((trait) => [trait, traitCell(trait, facility.traits[trait])]),
    ),
  }
}

const outsideWords = (outside: boolean | undefined) =>
  outside === undefined ? undefined : outside ? '是' : '否'

const licenceCells = ({ licences }: Pick<ImportedEntry, 'licences'>): Row =>
  Object.fromEntries(
    licences.flatMap(({ name, number, expiresOn }, place) => [
      [licenceColumn('licenceName', place), name],
      [licenceColumn('licenceNumber', place), number],
      [licenceColumn('licenceExpiresOn', place), dayCell(expiresOn)],
    ]),
  )
