import {
  portionId,
  type RegistryImport,
  type StagedPortion,
} from '@domain/facilities/import/registry-import'
import type { Facility } from '@domain/facilities/facility'
import { countyOf, townshipOf } from '@domain/kernel/areas'
import { listKey } from '@domain/kernel/list-key'
import { anId, TOWNSHIP } from './people'

const AT = '2026-03-01T01:00:00.000Z'
const READING = 'c'.repeat(64)

/** Read, with one row that is good. */
export function anImport(
  said: Partial<RegistryImport> & { importedBy: string },
): RegistryImport & { reading: NonNullable<RegistryImport['reading']> } {
  const { _id = anId(), area = TOWNSHIP } = said
  return {
    _id,
    fileId: `cloud://local-demo.files/imports/${said.importedBy}/${_id}.xlsx`,
    fileName: '本底.xlsx',
    area,
    county: countyOf(area),
    township: townshipOf(area),
    status: 'read',
    importedByName: '黎主任',
    importedAt: AT,
    reading: {
      readingId: READING,
      headings: ['单位名称', '单位类别'],
      mapping: ['name', 'kind'],
      remembered: [],
      counts: { good: 1, alike: 0, same: 0, wrong: 0 },
    },
    listKey: listKey(AT, _id),
    trail: { seq: 1, hash: '0'.repeat(64) },
    ...said,
  }
}

/** The good row of an import, as a facility is registered. */
export const aPortion = ({ _id }: RegistryImport, facility: Facility): StagedPortion => ({
  _id: portionId(_id, READING, 'good', 0),
  importId: _id,
  rows: [{ row: 2, name: facility.name, entry: facility, status: 'open' }],
})
