// What the drawer asks of the cloud: who and what there is, messages and warnings as they come, timers and the clock.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Assembled } from '../assemble'
import { answerJson, readJson } from '../client/body'
import { bytesOf } from '../wire/bytes'
import type { SentMessage } from '../openapi/ledger'
import type { ClockSetting } from '../runtime/settable-clock'
import type { Manifest } from './manifest'

/** GET /preview/api/setup */
export interface Setup extends Omit<Manifest, 'timers'> {
  /** Functions that a timer calls, and what they do. */
  timers: { name: string; does: string }[]
  now: string
  frozen: boolean
}

/** What GET /preview/api/stream sends, one JSON text per event. */
export type Streamed = { kind: 'message'; message: SentMessage } | { kind: 'warning'; text: string }

const SHOWN_AT_FIRST = 50

type Handle = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

type Act = (body: { name?: string; setting?: ClockSetting }) => unknown

export function controls(parts: Assembled, manifest: Manifest): Handle {
  const { cloud, clock, timers } = parts
  const setup = (): Setup => ({
    ...manifest,
    timers: cloud.functions
      .names()
      .filter((name) => cloud.functions.config(name).timer)
      .map((name) => ({ name, does: manifest.timers?.[name] ?? name })),
    now: new Date(clock.now()).toISOString(),
    frozen: clock.frozen,
  })

  const gets: Record<string, Handle> = {
    setup: async (_, response) => answerJson(response, setup()),
    stream: async (request, response, url) => stream(parts, request, response, url),
  }
  const posts: Record<string, Act> = {
    fire: ({ name = '' }) => timers.fire(name),
    clock: ({ setting = null }) => {
      clock.set(setting)
      return setup()
    },
  }

  return async (request, response, url) => {
    const name = url.pathname.slice('/preview/api/'.length)
    const isGet = request.method === 'GET'
    if (isGet && Object.hasOwn(gets, name)) await gets[name]!(request, response, url)
    else if (!isGet && Object.hasOwn(posts, name)) await post(posts[name]!, request, response)
    else answerJson(response, { error: 'unknown' }, 404)
  }
}

async function post(act: Act, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bytesOf(request, 10_000)
  try {
    const result = await act(readJson(body))
    answerJson(response, { result: result ?? null })
  } catch (error) {
    answerJson(response, { error: error instanceof Error ? error.message : String(error) })
  }
}

function stream(
  { cloud, log }: Assembled,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): void {
  const openid = url.searchParams.get('openid')
  const send = (event: Streamed) => response.write(`data: ${JSON.stringify(event)}\n\n`)
  const sendMessage = (message: SentMessage) =>
    message.openid === openid && send({ kind: 'message', message })

  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': open\n\n')
  const mine = cloud.ledger.sent.filter((message) => message.openid === openid)
  mine.slice(-SHOWN_AT_FIRST).forEach(sendMessage)
  const stops = [
    cloud.ledger.listen(sendMessage),
    log.listen(({ level, functionName, text }) => {
      if (level !== 'error' && level !== 'warn') return
      send({ kind: 'warning', text: `${functionName ?? '云'}：${text.split('\n')[0] ?? ''}` })
    }),
  ]
  request.on('close', () => stops.forEach((stop) => stop()))
}
