// security.mediaCheckAsync: answers a trace id at once; the verdict is pushed later, as WeChat does within half an hour.

import { randomUUID } from 'node:crypto'
import type { CloudSettings } from '../settings'
import type { PushedEvent } from '../runtime/push'
import { type OpenApi, OpenApiError, type Presence } from './api'

export interface MediaCheck {
  traceId: string
  openid: string
  mediaUrl: string
}

export interface MediaVerdict {
  suggest: 'pass' | 'review' | 'risky'
  label: number
}

export class MediaChecks {
  /** Asked for and not yet answered. */
  readonly pending: MediaCheck[] = []

  constructor(
    private readonly presence: Presence,
    private readonly push: (event: PushedEvent) => Promise<unknown>,
    private readonly settings: Pick<CloudSettings, 'mediaVerdictAfterMs'>,
    private readonly appid: string,
  ) {}

  readonly api: OpenApi = async ({ media_url, media_type, version, scene, openid }) => {
    if (version !== 2 || ![1, 2, 3, 4].includes(Number(scene)))
      throw new OpenApiError(40129, 'invalid scene')
    if (![1, 2].includes(Number(media_type))) throw new OpenApiError(40004, 'invalid media type')
    const check = {
      traceId: randomUUID(),
      openid: this.presence.requireLately(openid),
      mediaUrl: String(media_url),
    }
    this.pending.push(check)
    const afterMs = this.settings.mediaVerdictAfterMs
    if (afterMs !== undefined)
      setTimeout(() => void this.finish(check.traceId).catch(() => undefined), afterMs).unref()
    return { trace_id: check.traceId }
  }

  /** Pushes the verdict of one check to the function that receives events; what the function answers comes back. */
  async finish(
    traceId: string,
    { suggest, label }: MediaVerdict = { suggest: 'pass', label: 100 },
  ): Promise<unknown> {
    const at = this.pending.findIndex((check) => check.traceId === traceId)
    const [check] = at < 0 ? [] : this.pending.splice(at, 1)
    if (!check) throw new Error(`no media check ${traceId} is pending`)
    return this.push({
      FromUserName: check.openid,
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: this.appid,
      trace_id: check.traceId,
      version: 2,
      detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
      errcode: 0,
      errmsg: 'ok',
      result: { suggest, label },
    })
  }
}
