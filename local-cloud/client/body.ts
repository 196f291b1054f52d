// Reads JSON bodies and writes JSON answers.

import type { ServerResponse } from 'node:http'

/** Nothing at all counts as an empty object. */
export function readJson<T>(body: Buffer): T {
  return JSON.parse(body.toString('utf8') || '{}') as T
}

export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  const text = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(text)
}
