// storage.batchDeleteFile: at most 50 at once; what is missing is said per file.

import type { Action } from '../cloud'
import { pathOf } from '../storage/paths'
import { namedFiles } from '../storage/temp-links'

export const batchDeleteFile: Action = async ({ fileid_list }, { files, envId }) => {
  const removals = namedFiles<string>(fileid_list).map(async (fileID) => {
    const path = pathOf(envId, fileID)
    const removed = path !== undefined && (await files.remove(path))
    return { code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID }
  })
  return { data: { delete_list: await Promise.all(removals) } }
}
