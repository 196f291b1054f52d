// storage.getUploadMetadata: where and with which authorization a function may PUT one file.

import type { Action } from '../cloud'
import { fileIdOf, pathRefusal } from '../storage/paths'
import { refuse } from '../wire/errors'

export const getUploadMetadata: Action = async ({ path }, { files, links, envId }) => {
  if (typeof path !== 'string') throw refuse.parameterWrong('missing path')
  const refusal = pathRefusal(path)
  if (refusal !== undefined) throw refuse.parameterWrong(refusal)
  const { url, authorization } = links.upload(path)
  const known = await files.has(path)
  return {
    data: {
      url,
      token: 'local',
      authorization,
      fileId: fileIdOf(envId, path),
      cosFileId: known ? 'overwrites' : 'new',
    },
  }
}
