// Reads a request's body up to a limit.

import type { IncomingMessage } from 'node:http'

export class TooLarge extends Error {
  constructor(
    readonly bytes: number,
    limit: number,
  ) {
    super(`more than ${limit} bytes`)
  }
}

/** Read to its end even when refused: the connection lives on and the client waits for an answer. */
export function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= limit) chunks.push(chunk)
    })
    request.on('end', () => {
      if (bytes > limit) reject(new TooLarge(bytes, limit))
      else resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))
    })
    request.on('error', reject)
  })
}
