// Temporary links as the cloud lists them: one answer per file, missing files said beside found ones.

import type { Cloud } from '../cloud'
import { refuse } from '../wire/errors'
import { pathOf } from './paths'

const FILES_AT_ONCE = 50

/** A private link opens for ten minutes unless asked otherwise, a day at most here. */
const DEFAULT_SECONDS = 600
const LONGEST_SECONDS = 24 * 3600

/** The files a call names: some, and no more than the cloud takes at once. */
export function namedFiles<Named>(list: unknown): Named[] {
  const files = (Array.isArray(list) ? list : []) as Named[]
  if (files.length === 0) throw refuse.parameterWrong('the list of files is empty')
  if (files.length > FILES_AT_ONCE)
    throw refuse.parameterWrong(`at most ${FILES_AT_ONCE} files at once`)
  return files
}

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
