// The protobuf messages around an open API call:
//   CommApiData     { apiType = 1, openapiData = 2 { pairs = 1 { key = 1, value = 2, filename = 4 } }, svrkitData = 4 { apiName = 1, reqData = 2 } }
//   CommOpenApiResp { respData = 1, contentType = 2, errorCode = 3, httpCode = 4, svrkitErrorCode = 6 }

import { bytesOf, numberOf, readFields, textOf, writeBytes, writeVarint } from './protobuf'

const SVRKIT = 2

export type ApiArguments = Record<string, unknown>

export type ApiRequest =
  | { kind: 'open'; args: ApiArguments }
  | { kind: 'svrkit'; apiName: string; data: Buffer }

export function readApiRequest(message: Buffer): ApiRequest {
  const fields = readFields(message)
  if (numberOf(fields, 1) === SVRKIT) {
    const svrkit = readFields(bytesOf(fields, 4))
    return { kind: 'svrkit', apiName: textOf(svrkit, 1), data: bytesOf(svrkit, 2) }
  }
  const pairs = readFields(bytesOf(fields, 2)).filter(({ number }) => number === 1)
  return { kind: 'open', args: Object.fromEntries(pairs.map(({ value }) => argument(value))) }
}

function argument(pair: number | Buffer): [string, unknown] {
  const fields = readFields(pair as Buffer)
  const filename = textOf(fields, 4)
  const value = bytesOf(fields, 2)
  return [textOf(fields, 1), filename ? { filename, bytes: value } : parsed(value.toString('utf8'))]
}

/** The SDK writes a text as it is and everything else as JSON. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return text
  }
}

export const writeApiAnswer = (data: Buffer, contentType: string) =>
  Buffer.concat([writeBytes(1, data), writeBytes(2, contentType), writeVarint(4, 200)])

export const writeApiFailure = (errorCode: number) => writeVarint(3, errorCode)

export const writeSvrkitAnswer = (data: Buffer) =>
  Buffer.concat([writeBytes(1, data), writeVarint(6, 0)])

/** ApiGetOpenDataByCloudIdReq: cloudidList = 2. */
export const readCloudIds = (data: Buffer) =>
  readFields(data)
    .filter(({ number }) => number === 2)
    .map(({ value }) => value.toString())

/** …Resp: dataList = 1 { cloudId = 1, json = 2 }. */
export const writeOpenData = (items: { cloudId: string; json: string }[]) =>
  Buffer.concat(
    items.map(({ cloudId, json }) =>
      writeBytes(1, Buffer.concat([writeBytes(1, cloudId), writeBytes(2, json)])),
    ),
  )
