// Who is told when an import is written: whoever began it, and may have put the phone away.

import type { Telling } from '../deliveries/delivery'
import type { RegistryImport } from '../facilities/import/registry-import'

type Written = Pick<RegistryImport, '_id' | 'fileName' | 'importedBy'>

export const tellImporter = (
  { _id, fileName, importedBy }: Written,
  writtenCount: number,
): Telling => ({
  to: importedBy,
  kind: 'importWritten',
  title: '本底导入完成',
  words: `${fileName}：登记了 ${writtenCount} 个单位`,
  page: `packages/office/import/index?id=${_id}`,
  message: {
    facilityName: fileName,
    what: '本底导入',
    state: '已完成',
    hint: `登记了 ${writtenCount} 个单位`,
  },
})
