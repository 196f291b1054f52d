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

/** When each person last had the mini-program open. */
export class Presence {
  private readonly seen = new Map<string, number>()

  constructor(private readonly clock: Clock) {}

  see(openid: string): void {
    this.seen.set(openid, this.clock.now())
  }

  /** Content checks are refused for who was not here within two hours. */
  wasHereLately(openid: string): boolean {
    const at = this.seen.get(openid)
    return at !== undefined && this.clock.now() - at <= 2 * 3600 * 1000
  }
}
