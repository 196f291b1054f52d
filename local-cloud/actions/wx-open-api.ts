// wx.openApi: protobuf in a multipart field, protobuf back.

import type { Action } from '../cloud'
import { refuse } from '../wire/errors'

export const openApi: Action = async ({ apiName, requestData, invocationId }, cloud) => {
  if (typeof apiName !== 'string' || !Buffer.isBuffer(requestData))
    throw refuse.parameterWrong('apiName or requestData is missing')
  const bytes = await cloud.openPlatform.answer(apiName, requestData, invocationId)
  return { bytes, contentType: 'application/octet-stream' }
}
