// /client: what wx.cloud offers to a mini-program, for a browser tab or a test that stands in for a phone.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cloud, Route } from '../cloud'
import { REQUEST_LIMIT } from '../runtime/failures'
import { bytesOf } from '../wire/bytes'
import { answerJson, readJson } from './body'
import { callFunction } from './call-function'
import type { Endpoint } from './endpoint'
import { clientFailure } from './failure'
import { deleteFile, getTempFileURL, uploadFile } from './files'
import { foreignness } from './same-origin'
import { isOpenid } from './sessions'
import { answerNextSubscription, requestSubscribeMessage, subscriptionsSetting } from './subscribe'

const JSON_LIMIT = 64 * 1024

const getPhoneCode: Endpoint = {
  limit: JSON_LIMIT,
  async run({ cloud, session, body }) {
    const { phone } = readJson<{ phone?: string }>(body)
    if (!/^1\d{10}$/.test(phone ?? '')) throw new Error('a Chinese mobile number has 11 digits')
    const code = cloud.phoneCodes.issue(session.identity.openid, phone as string)
    return { errMsg: 'getPhoneNumber:ok', code }
  },
}

const endpoints: Record<string, Endpoint> = {
  callFunction: { limit: REQUEST_LIMIT + JSON_LIMIT, run: callFunction },
  uploadFile,
  getTempFileURL: { limit: JSON_LIMIT, run: getTempFileURL },
  deleteFile: { limit: JSON_LIMIT, run: deleteFile },
  getPhoneCode,
  requestSubscribeMessage: { limit: JSON_LIMIT, run: requestSubscribeMessage },
  answerNextSubscription: { limit: JSON_LIMIT, run: answerNextSubscription },
  subscriptionsSetting: { limit: JSON_LIMIT, run: subscriptionsSetting },
}

export function clientDoor(cloud: Cloud): Route {
  return {
    prefix: '/client/',
    async handle(request, response, url) {
      const foreign = foreignness(request, Number(new URL(cloud.url()).port))
      if (foreign !== undefined) {
        answerJson(response, { errMsg: foreign }, 403)
        return
      }
      if (request.method !== 'POST') {
        answerJson(response, { errMsg: 'POST only' }, 405)
        return
      }
      const name = url.pathname.slice('/client/'.length)
      if (name === 'session') return openSession(cloud, request, response)
      const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined
      if (!endpoint) {
        answerJson(response, { errMsg: `no ${name}` }, 404)
        return
      }
      await answerCall(cloud, name, endpoint, request, response, url)
    },
  }
}

async function openSession(cloud: Cloud, request: IncomingMessage, response: ServerResponse) {
  const { openid } = readJson<{ openid?: unknown }>(await bytesOf(request, JSON_LIMIT))
  if (openid !== undefined && !isOpenid(openid)) {
    answerJson(response, { errMsg: 'an openid has letters, digits, _ and -' }, 400)
    return
  }
  const { token, identity } = cloud.sessions.open(openid)
  answerJson(response, { token, openid: identity.openid, appid: cloud.appid })
}

async function answerCall(
  cloud: Cloud,
  name: string,
  { limit, run }: Endpoint,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const session = cloud.sessions.find(request.headers.authorization?.replace(/^Bearer /, ''))
  if (!session) {
    answerJson(response, { errCode: -1, errMsg: 'no session' }, 401)
    return
  }
  cloud.presence.see(session.identity.openid)
  try {
    const body = await bytesOf(request, limit)
    answerJson(response, await run({ cloud, session, url, body }))
  } catch (error) {
    answerJson(response, clientFailure(name, error))
  }
}
