// wx.cloud.callFunction: WeChat adds who calls to the event, as `userInfo`.

import { REQUEST_LIMIT, requestTooLarge } from '../runtime/failures'
import { readJson } from './body'
import type { ClientCall } from './endpoint'

export async function callFunction({ cloud, session, body }: ClientCall): Promise<unknown> {
  const { name = '', data = {} } = readJson<{ name?: string; data?: object }>(body)
  const bytes = Buffer.byteLength(JSON.stringify(data))
  if (bytes > REQUEST_LIMIT) throw requestTooLarge(bytes)
  const userInfo = { appId: cloud.appid, openId: session.identity.openid }
  const { text, requestId } = await cloud.functions.call({
    name,
    eventText: JSON.stringify({ ...data, userInfo }),
    source: 'wx_client',
    identity: session.identity,
  })
  const result: unknown = JSON.parse(text)
  return { errMsg: 'cloud.callFunction:ok', result, requestID: requestId }
}
