// WeChat pushes events to one function, which the console names for each event; here it is always the same one.

import type { Functions } from './functions'

/** The JSON that WeChat sends; `FromUserName` is the person's openid. */
export interface PushedEvent {
  ToUserName?: string
  FromUserName?: string
  CreateTime?: number
  MsgType: string
  Event?: string
  [field: string]: unknown
}

const RECEIVER = 'callback'

/** Answers what the function answers, or undefined where no function receives events. */
export async function push(
  functions: Functions,
  event: PushedEvent,
  now: number,
): Promise<unknown> {
  if (!functions.names().includes(RECEIVER)) return undefined
  const stamped = { ToUserName: 'gh_local', CreateTime: Math.floor(now / 1000), ...event }
  const openid = event.FromUserName
  const { text } = await functions.call({
    name: RECEIVER,
    source: 'wx_client',
    eventText: JSON.stringify(stamped),
    ...(openid !== undefined && { identity: { openid } }),
  })
  return JSON.parse(text)
}
