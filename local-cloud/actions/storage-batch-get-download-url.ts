// storage.batchGetDownloadUrl: links that expire, at most 50 at once; functions may read every file.

import type { Action } from '../cloud'
import { linkTo, LINKS_AT_ONCE } from '../storage/temp-links'
import { CloudError } from '../wire/errors'

interface Wanted {
  fileid: string
  max_age?: number
}

export const batchGetDownloadUrl: Action = async ({ file_list }, cloud) => {
  const wanted = (Array.isArray(file_list) ? file_list : []) as Wanted[]
  if (wanted.length === 0) throw new CloudError('INVALID_PARAM', 'missing file_list')
  if (wanted.length > LINKS_AT_ONCE)
    throw new CloudError('INVALID_PARAM', `at most ${LINKS_AT_ONCE} files at once`)
  const list = wanted.map(({ fileid, max_age }) => linkTo(cloud, fileid, max_age))
  return { data: { download_list: await Promise.all(list) } }
}
