// The HTTP door. /admin answers the functions' SDK and nobody else; other paths belong to the routes.

import { randomUUID, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Action, BytesAnswer, DatabaseCloud, Route } from '../cloud'
import { limits } from '../limits'
import { readBody } from './body'
import { CloudError, refuse } from './errors'

/** The SDK understands the errors of wx.openApi only with exactly this. */
const JSON_TYPE = 'application/json; charset=utf-8'
/** The SDK does not repeat a call whose kept connection has just been closed. */
const KEEP_ALIVE_MS = 10 * 60_000

export interface WireServer {
  /** What TCB_CONTEXT_CNFG names, without the path. */
  origin: string
  close(): Promise<void>
}

/** Listens on 127.0.0.1, on any free port unless told. */
export async function createWireServer<On extends DatabaseCloud>(
  cloud: On,
  actions: Record<string, Action<On>>,
  routes: readonly Route[] = [],
  port = 0,
): Promise<WireServer> {
  const server = createServer((request, response) => {
    void handle(request, response, { cloud, actions, routes })
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.headersTimeout = KEEP_ALIVE_MS + 1000
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, close: () => closed(server) }
}

interface Serving<On> {
  cloud: On
  actions: Record<string, Action<On>>
  routes: readonly Route[]
}

async function handle<On extends DatabaseCloud>(
  request: IncomingMessage,
  response: ServerResponse,
  { cloud, actions, routes }: Serving<On>,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  try {
    if (url.pathname === '/admin') {
      await answerAdmin(request, response, cloud, actions)
      return
    }
    const route = routes.find(({ prefix }) => url.pathname.startsWith(prefix))
    if (route) await route.handle(request, response, url)
    else response.writeHead(404).end()
  } catch (error) {
    cloud.log.write({ level: 'error', text: `${url.pathname}: ${describe(error)}` })
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

async function answerAdmin<On extends DatabaseCloud>(
  request: IncomingMessage,
  response: ServerResponse,
  cloud: On,
  actions: Record<string, Action<On>>,
): Promise<void> {
  const requestId = randomUUID()
  try {
    checkCaller(request, cloud.adminKey)
    const body = await readBody(request)
    const action = Object.hasOwn(actions, body.action) ? actions[body.action] : undefined
    if (!action) throw refuse.unknownAction(body.action)
    if (body.action.startsWith('database.'))
      cloud.store.queries.countTrip(body.invocationId, body.action)
    const act = () => action(body, cloud)
    const answer = await (cloud.mishaps ? cloud.mishaps.around(body, act) : act())
    if (!answer) response.destroy()
    else if (isBytes(answer))
      response.writeHead(200, { 'content-type': answer.contentType }).end(answer.bytes)
    else send(response, { requestId, ...answer })
  } catch (error) {
    request.resume()
    if (!(error instanceof CloudError)) {
      cloud.log.write({ level: 'error', requestId, text: describe(error) })
    }
    const { code, message } = asCloudError(error)
    send(response, { requestId, code, message })
  }
}

function checkCaller(request: IncomingMessage, adminKey: string): void {
  if (request.headers.origin !== undefined) throw refuse.originPresent()
  const secretId = /Credential=([^/,\s]+)/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const [given, wanted] = [Buffer.from(secretId), Buffer.from(adminKey)]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw refuse.keyWrong()
}

/** As text, which Node writes together with the headers. */
function send(response: ServerResponse, answer: Record<string, unknown>): void {
  const text = JSON.stringify(answer)
  const bytes = Buffer.byteLength(text)
  if (bytes <= limits.responseBytes) {
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': bytes }).end(text)
    return
  }
  const { code, message } = refuse.responseTooLarge(bytes)
  send(response, { requestId: answer['requestId'], code, message })
}

function isBytes(answer: Record<string, unknown> | BytesAnswer): answer is BytesAnswer {
  return Buffer.isBuffer((answer as BytesAnswer).bytes)
}

function asCloudError(error: unknown): CloudError {
  if (error instanceof CloudError) return error
  return refuse.fault(error instanceof Error ? error.message : String(error))
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
