// wx.api (callOpenAPI): the older way to an open API, with plain JSON.

import type { Action } from '../cloud'
import { refuse } from '../wire/errors'

export const callOpenApi: Action = async ({ apiName, requestData, invocationId }, cloud) => {
  if (typeof apiName !== 'string') throw refuse.parameterWrong('apiName is missing')
  const args = JSON.parse(typeof requestData === 'string' ? requestData : '{}') as Record<
    string,
    unknown
  >
  const answer = await cloud.openPlatform.answerJson(apiName, args, invocationId)
  return { data: { responseData: JSON.stringify(answer) } }
}
