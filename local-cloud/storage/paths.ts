// Cloud paths and file ids, with WeChat's limits on them.

const LONGEST_PATH_BYTES = 850

/** Why a cloud path cannot be stored, or undefined. */
export function pathRefusal(path: string): string | undefined {
  if (path === '') return 'cloudPath cannot be empty'
  if (path.startsWith('/')) return 'cloudPath cannot start with "/"'
  if (path.includes('//')) return 'cloudPath cannot contain "//"'
  if (path.split('/').some((part) => part === '.' || part === '..')) return 'invalid cloudPath'
  if (Buffer.byteLength(path) > LONGEST_PATH_BYTES) return 'cloudPath is too long'
  return undefined
}

export const fileIdOf = (envId: string, path: string) => `cloud://${envId}.6c6f-${envId}/${path}`

/** The cloud path of a file id of this environment, or undefined for any other text. */
export function pathOf(envId: string, fileId: string): string | undefined {
  const prefix = fileIdOf(envId, '')
  return fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined
}
