// WeChat's open platform as functions reach it: each API by its name, refused where config.json does not declare it.

import type { Log } from '../log'
import type { Functions } from '../runtime/functions'
import { CloudError } from '../wire/errors'
import { type MediaAnswer, type OpenApi, OpenApiError } from './api'
import {
  type ApiArguments,
  readApiRequest,
  readCloudIds,
  writeApiAnswer,
  writeApiFailure,
  writeOpenData,
  writeSvrkitAnswer,
} from './messages'

const NOT_FOUND = -604100
const NOT_DECLARED = -604101
const TIMED_OUT = -604102
const ILLEGAL_SOURCE = -604104

/** How a call may fail: WeChat refuses, does not do it and says nothing, or does it and says nothing. */
export type Failure = { errcode: number; errmsg?: string } | 'timeout' | 'answerLost'

export interface OpenPlatformOptions {
  apis: Record<string, OpenApi>
  functions: Functions
  log: Log
}

export class OpenPlatform {
  /** Asked for every call that has nothing injected. */
  decide: ((apiName: string, args: ApiArguments) => Failure | undefined) | undefined
  /** Told of every refusal of WeChat's own, injected ones not among them. */
  onRefusal: ((apiName: string, errcode: number) => void) | undefined
  /** Calls that are not answered yet. */
  underWay = 0
  private readonly injected = new Map<string, Failure[]>()

  constructor(private readonly options: OpenPlatformOptions) {}

  /** The next `times` calls of this API fail so. */
  inject(apiName: string, failure: Failure, times = 1): void {
    const waiting = this.injected.get(apiName) ?? []
    this.injected.set(apiName, [...waiting, ...Array<Failure>(times).fill(failure)])
  }

  /** Protobuf in, protobuf out. */
  async answer(apiName: string, requestData: Buffer, invocationId?: string): Promise<Buffer> {
    const request = readApiRequest(requestData)
    if (request.kind === 'svrkit') return this.answerSvrkit(request.apiName, request.data)
    const refusal = this.refusal(apiName, invocationId)
    if (refusal !== undefined) return writeApiFailure(refusal)
    const answer = await this.run(apiName, request.args)
    if (!answer) return writeApiFailure(TIMED_OUT)
    if (isMedia(answer)) return writeApiAnswer(answer.buffer, answer.contentType)
    return writeApiAnswer(Buffer.from(JSON.stringify(answer)), 'application/json; encoding=utf-8')
  }

  /** For callOpenAPI, which speaks JSON. */
  async answerJson(
    apiName: string,
    args: ApiArguments,
    invocationId?: string,
  ): Promise<Record<string, unknown>> {
    const refusal = this.refusal(apiName, invocationId)
    if (refusal !== undefined) throw new CloudError(String(refusal), `${apiName} is refused`)
    const answer = await this.run(apiName, args)
    if (!answer) throw new CloudError(String(TIMED_OUT), `${apiName} timed out`)
    return isMedia(answer)
      ? { contentType: answer.contentType, buffer: answer.buffer.toString('base64') }
      : answer
  }

  /** Undefined where the answer does not come in time. */
  private async run(apiName: string, args: ApiArguments) {
    const failure = this.injected.get(apiName)?.shift() ?? this.decide?.(apiName, args)
    if (failure === 'timeout') return undefined
    this.underWay += 1
    return this.done(apiName, args, failure).finally(() => (this.underWay -= 1))
  }

  private async done(
    apiName: string,
    args: ApiArguments,
    failure: Exclude<Failure, 'timeout'> | undefined,
  ) {
    if (failure && failure !== 'answerLost')
      return refused(failure.errcode, failure.errmsg ?? 'injected')
    try {
      const answer = await this.options.apis[apiName]!(args)
      if (failure) return undefined
      return isMedia(answer) ? answer : { errcode: 0, errmsg: 'ok', ...answer }
    } catch (error) {
      if (!(error instanceof OpenApiError)) throw error
      this.onRefusal?.(apiName, error.errcode)
      return refused(error.errcode, error.errmsg)
    }
  }

  private refusal(apiName: string, invocationId: string | undefined): number | undefined {
    const caller = this.options.functions.invocation(invocationId)
    // Without an id it is the administrator; with the id of no running call, something that outlived its call.
    if (invocationId !== undefined && !caller) return ILLEGAL_SOURCE
    const declared =
      !caller || this.options.functions.config(caller.functionName).openapi.includes(apiName)
    if (!declared) {
      const { functionName } = caller
      const text = `${apiName} is not in permissions.openapi of its config.json`
      this.options.log.write({ level: 'warn', functionName, requestId: caller.id, text })
      return NOT_DECLARED
    }
    return Object.hasOwn(this.options.apis, apiName) ? undefined : NOT_FOUND
  }

  private answerSvrkit(apiName: string, data: Buffer): Buffer {
    if (apiName !== 'ApiGetOpenDataByCloudId') return writeApiFailure(NOT_FOUND)
    const items = readCloudIds(data).map((cloudId) => ({ cloudId, json: openData(cloudId) }))
    return writeSvrkitAnswer(writeOpenData(items))
  }
}

const refused = (errcode: number, errmsg: string) => ({ errcode, errmsg: `${errmsg} rid: local` })

/** What wx.cloud.CloudID stands for; a demo has only phone numbers to open. */
const openData = (cloudID: string) =>
  JSON.stringify({ cloudID, data: { phoneNumber: '13800000000' } })

function isMedia(answer: Record<string, unknown> | MediaAnswer): answer is MediaAnswer {
  return Buffer.isBuffer(answer.buffer)
}
