// wx.cloud's storage functions, under the storage rule: a client may only what the rule lets this person do.

import type { Cloud } from '../cloud'
import { contentTypeOf } from '../storage/content-type'
import { LARGEST_FILE } from '../storage/files-route'
import { fileIdOf, pathOf, pathRefusal } from '../storage/paths'
import { linkTo, namedFiles } from '../storage/temp-links'
import { CloudError, refuse } from '../wire/errors'
import { readJson } from './body'
import type { ClientCall, Endpoint } from './endpoint'
import { errCodeOf } from './failure'
import type { Session } from './sessions'

type Code = 'SUCCESS' | 'STORAGE_FILE_NONEXIST' | 'STORAGE_EXCEED_AUTHORITY'

export const uploadFile: Endpoint = {
  limit: LARGEST_FILE,
  async run({ cloud, session, url, body }) {
    const path = url.searchParams.get('cloudPath') ?? ''
    const refusal = pathRefusal(path)
    if (refusal !== undefined) throw refuse.parameterWrong(refusal)
    if (!(await mayWrite(cloud, session, path)))
      throw new CloudError('STORAGE_EXCEED_AUTHORITY', `no permission to write ${path}`)
    const owner = session.identity.openid
    await cloud.files.put({ path, owner, contentType: contentTypeOf(path), bytes: body })
    return {
      errMsg: 'cloud.uploadFile:ok',
      fileID: fileIdOf(cloud.envId, path),
      statusCode: 200,
    }
  },
}

export async function getTempFileURL({ cloud, session, body }: ClientCall): Promise<unknown> {
  const wanted = listOf<string | { fileID: string; maxAge?: number }>(body)
  const fileList = wanted.map(async (each) => {
    const { fileID, maxAge } = typeof each === 'string' ? { fileID: each } : { ...each }
    const code = await readCode(cloud, session, fileID)
    if (code !== 'SUCCESS') return { fileID, tempFileURL: '', ...statusOf(code) }
    const link = await linkTo(cloud, fileID, maxAge)
    return { fileID, tempFileURL: link.tempFileURL, maxAge: link.maxAge, ...statusOf(link.code) }
  })
  return { errMsg: 'cloud.getTempFileURL:ok', fileList: await Promise.all(fileList) }
}

export async function deleteFile({ cloud, session, body }: ClientCall): Promise<unknown> {
  const fileList = listOf<string>(body).map(async (fileID) => {
    const path = pathOf(cloud.envId, fileID)
    if (path === undefined || !(await cloud.files.has(path)))
      return { fileID, ...statusOf('STORAGE_FILE_NONEXIST') }
    if (!(await mayWrite(cloud, session, path)))
      return { fileID, ...statusOf('STORAGE_EXCEED_AUTHORITY') }
    await cloud.files.remove(path)
    return { fileID, ...statusOf('SUCCESS') }
  })
  return { errMsg: 'cloud.deleteFile:ok', fileList: await Promise.all(fileList) }
}

const listOf = <Named>(body: Buffer) =>
  namedFiles<Named>(readJson<{ fileList?: unknown }>(body).fileList)

/** A new file belongs to who uploads it; a function's file belongs to nobody. */
async function mayWrite(cloud: Cloud, { identity }: Session, path: string): Promise<boolean> {
  const known = await cloud.files.get(path)
  const openid = known ? (known.owner ?? '') : identity.openid
  return cloud.storageRule.write({ auth: identity, resource: { openid } })
}

async function readCode(cloud: Cloud, { identity }: Session, fileID: string): Promise<Code> {
  const path = pathOf(cloud.envId, fileID)
  const known = path === undefined ? undefined : await cloud.files.get(path)
  const resource = { openid: known?.owner ?? '' }
  if (!cloud.storageRule.read({ auth: identity, resource })) return 'STORAGE_EXCEED_AUTHORITY'
  return known ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST'
}

const statusOf = (code: Code) =>
  code === 'SUCCESS' ? { status: 0, errMsg: 'ok' } : { status: errCodeOf(code), errMsg: code }
