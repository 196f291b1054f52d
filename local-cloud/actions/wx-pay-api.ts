// wx.wxPayApi: enough of WeChat Pay that a function can be written against it. No money moves.

import { randomBytes } from 'node:crypto'
import type { Action } from '../cloud'
import { refuse } from '../wire/errors'

export const payApi: Action = async ({ apiName, requestData }, { clock }) => {
  if (apiName !== 'unifiedOrder')
    throw refuse.parameterWrong(`the local cloud has no cloudPay.${String(apiName)}`)
  const order = JSON.parse(Buffer.from(requestData as Buffer).toString('utf8')) as {
    out_trade_no?: string
    total_fee?: number
  }
  if (!order.out_trade_no || !order.total_fee)
    throw refuse.parameterWrong('out_trade_no and total_fee are required')
  const prepayId = `wx${randomBytes(16).toString('hex')}`
  const answer = {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    prepay_id: prepayId,
    payment: {
      timeStamp: String(Math.floor(clock.now() / 1000)),
      nonceStr: randomBytes(8).toString('hex'),
      package: `prepay_id=${prepayId}`,
      signType: 'MD5',
      paySign: 'LOCAL',
    },
  }
  return { bytes: Buffer.from(JSON.stringify(answer)), contentType: 'application/octet-stream' }
}
