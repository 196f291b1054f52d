// The only door to wx-server-sdk: the database, who calls, and WeChat's own interfaces.

import cloud from 'wx-server-sdk'

// The SDK's own types know neither the symbol nor `throwOnNotFound`.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export const database = cloud.database({ throwOnNotFound: false } as object)
export const is = database.command

/** As much of WeChat's interfaces as is used here: the SDK leaves them untyped. */
interface WeChat {
  subscribeMessage: { send(message: object): Promise<unknown> }
  phonenumber: { getPhoneNumber(asked: { code: string }): Promise<unknown> }
}

export const wechat = cloud.openapi as unknown as WeChat

/** The WeChat identity of the caller; absent for a timer. */
export function callerOpenid(): string | undefined {
  const { OPENID, SOURCE } = cloud.getWXContext()
  return SOURCE === 'wx_trigger' ? undefined : OPENID
}

interface TemporaryLink {
  fileID: string
  tempFileURL: string
}

export async function temporaryLinks(
  fileIds: string[],
  maxAgeSeconds: number,
): Promise<TemporaryLink[]> {
  const fileList = fileIds.map((fileID) => ({ fileID, maxAge: maxAgeSeconds }))
  const answer = await cloud.getTempFileURL({ fileList })
  return (answer as { fileList: TemporaryLink[] }).fileList
}

export async function download(fileID: string): Promise<Buffer> {
  const { fileContent } = (await cloud.downloadFile({ fileID })) as { fileContent: Buffer }
  return fileContent
}

export const upload = async (cloudPath: string, fileContent: Buffer) =>
  (await cloud.uploadFile({ cloudPath, fileContent })) as { fileID: string }
