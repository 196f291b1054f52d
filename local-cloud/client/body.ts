// Reads request bodies up to a limit and writes JSON answers.

import type { IncomingMessage, ServerResponse } from 'node:http'

export class TooLarge extends Error {}

export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  // Read to its end even when refused: the connection lives on and the client waits for an answer.
  if (size > limit) throw new TooLarge(`more than ${limit} bytes`)
  return Buffer.concat(chunks)
}

/** Nothing at all counts as an empty object. */
export function readJson<T>(body: Buffer): T {
  return JSON.parse(body.toString('utf8') || '{}') as T
}

export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(value))
}
