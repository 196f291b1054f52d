// The only door to wx-server-sdk: the database, who calls, and WeChat's own interfaces.

import cloud from 'wx-server-sdk'

// The SDK's own types know neither the symbol nor `throwOnNotFound`.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export const database = cloud.database({ throwOnNotFound: false } as object)
export const is = database.command
export const wechat = cloud.openapi

/** The WeChat identity of the caller; absent for a timer. */
export function callerOpenid(): string | undefined {
  const { OPENID, SOURCE } = cloud.getWXContext()
  return SOURCE === 'wx_trigger' ? undefined : OPENID
}

export const temporaryLinks = (fileIds: string[], maxAgeSeconds: number) =>
  cloud.getTempFileURL({ fileList: fileIds.map((fileID) => ({ fileID, maxAge: maxAgeSeconds })) })

export const download = (fileID: string) => cloud.downloadFile({ fileID })
export const upload = (cloudPath: string, fileContent: Buffer) =>
  cloud.uploadFile({ cloudPath, fileContent })
