// storage.batchGetDownloadUrl: links that expire, at most 50 at once; functions may read every file.

import type { Action } from '../cloud'
import { linkTo, namedFiles } from '../storage/temp-links'

interface Wanted {
  fileid: string
  max_age?: number
}

export const batchGetDownloadUrl: Action = async ({ file_list }, cloud) => {
  const list = namedFiles<Wanted>(file_list).map(({ fileid, max_age }) =>
    linkTo(cloud, fileid, max_age),
  )
  return { data: { download_list: await Promise.all(list) } }
}
