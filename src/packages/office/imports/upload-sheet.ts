// A file that the person chooses, in the cloud and ready to be read.

import { fileRefusals } from '@domain/facilities/import/file-refusals'
import { FILE_BYTES_MOST } from '@domain/facilities/import/registry-import'
import type { Id } from '@domain/kernel/ids'
import { call, upload } from '../../../cloud'
import { filePicker } from '../../../platform/file-picker'
import { newId } from '../../../session'

const LONGEST_NAME = 200

/** Undefined when the person changes their mind; what is certain to be refused is not sent at all. */
export async function uploadSheet(personId: Id): Promise<Id | undefined> {
  const file = await filePicker.pickSheet()
  if (!file) return undefined
  const refusal = refusalOf(file.name, file.byteCount)
  if (refusal) throw new Error(fileRefusals[refusal])
  const _id = await newId()
  const fileId = await upload(`imports/${personId}/${_id}.xlsx`, file.path)
  await call('imports.begin', { _id, fileId, fileName: file.name.slice(-LONGEST_NAME) })
  return _id
}

/** What the name tells already; the cloud looks at the content. */
function refusalOf(name: string, byteCount: number): keyof typeof fileRefusals | undefined {
  if (byteCount > FILE_BYTES_MOST) return 'tooLarge'
  const ending = name.toLowerCase().split('.').pop()
  if (ending === 'xls' || ending === 'et') return 'oldExcel'
  if (ending === 'xlsm') return 'macros'
  if (ending === 'xlsb') return 'binaryExcel'
  return ending === 'xlsx' ? undefined : 'notExcel'
}
