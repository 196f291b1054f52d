// What an open API of the local platform is.

import type { Clock } from '../clock'
import type { ApiArguments } from './messages'

/** A picture or other file answered instead of JSON. */
export interface MediaAnswer {
  contentType: string
  buffer: Buffer
}

export type OpenApi = (args: ApiArguments) => Promise<Record<string, unknown> | MediaAnswer>

/** The text that an argument was, though it may look like JSON: digits only, `null`, braces. */
export function asText(argument: unknown): string {
  if (argument === undefined) return ''
  return typeof argument === 'string' ? argument : JSON.stringify(argument)
}

/** WeChat's own refusal; the SDK throws it with this errCode. */
export class OpenApiError extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(errmsg)
  }
}

const TWO_HOURS_MS = 2 * 3600 * 1000

/** When each person last had the mini-program open. */
export class Presence {
  private readonly seen = new Map<string, number>()

  constructor(private readonly clock: Clock) {}

  see(openid: string): void {
    this.seen.set(openid, this.clock.now())
  }

  /** The openid; content checks are refused for whoever was not here within two hours. */
  requireLately(openid: unknown): string {
    if (typeof openid !== 'string' || openid === '') throw new OpenApiError(40003, 'invalid openid')
    const at = this.seen.get(openid)
    if (at === undefined || this.clock.now() - at > TWO_HOURS_MS)
      throw new OpenApiError(61010, 'user has not been here in 2 hours')
    return openid
  }
}
