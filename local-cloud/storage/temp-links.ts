// Temporary links as the cloud lists them: one answer per file, missing files said beside found ones.

import type { Cloud } from '../cloud'
import { pathOf } from './paths'

export const LINKS_AT_ONCE = 50

/** A private link opens for ten minutes unless asked otherwise, a day at most here. */
const DEFAULT_SECONDS = 600
const LONGEST_SECONDS = 24 * 3600

export interface LinkAnswer {
  code: 'SUCCESS' | 'STORAGE_FILE_NONEXIST'
  fileID: string
  tempFileURL: string
  maxAge?: number
}

export async function linkTo(
  { files, links, envId }: Pick<Cloud, 'files' | 'links' | 'envId'>,
  fileID: string,
  maxAgeSeconds = DEFAULT_SECONDS,
): Promise<LinkAnswer> {
  const path = pathOf(envId, fileID)
  if (path === undefined || !(await files.has(path)))
    return { code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' }
  const maxAge = Math.min(maxAgeSeconds, LONGEST_SECONDS)
  return { code: 'SUCCESS', fileID, tempFileURL: links.download(path, maxAge), maxAge }
}
