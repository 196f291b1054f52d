// storage.batchDeleteFile: at most 50 at once; what is missing is said per file.

import type { Action } from '../cloud'
import { pathOf } from '../storage/paths'
import { LINKS_AT_ONCE } from '../storage/temp-links'
import { CloudError } from '../wire/errors'

export const batchDeleteFile: Action = async ({ fileid_list }, { files, envId }) => {
  const ids = (Array.isArray(fileid_list) ? fileid_list : []) as string[]
  if (ids.length === 0) throw new CloudError('INVALID_PARAM', 'missing fileid_list')
  if (ids.length > LINKS_AT_ONCE)
    throw new CloudError('INVALID_PARAM', `at most ${LINKS_AT_ONCE} files at once`)
  const removals = ids.map(async (fileID) => {
    const path = pathOf(envId, fileID)
    const removed = path !== undefined && (await files.remove(path))
    return { code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID }
  })
  return { data: { delete_list: await Promise.all(removals) } }
}
