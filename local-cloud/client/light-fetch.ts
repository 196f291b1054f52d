// As much of fetch as wx.cloud needs of a process that is itself the phone, for a fifth of the processor's time.

import { Agent, request, type IncomingMessage } from 'node:http'
import type { Fetch } from './wx-cloud'

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string | ArrayBuffer | Uint8Array | Blob
}

const agent = new Agent({ keepAlive: true })

async function light(url: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) {
  const sent = body instanceof Blob ? await body.arrayBuffer() : body
  const bytes = typeof sent === 'string' ? Buffer.from(sent) : Buffer.from(sent as Uint8Array)
  const { statusCode = 0, content } = await answerTo(url, bytes, {
    agent,
    method,
    headers: { ...headers, 'content-length': bytes.length },
  })
  const text = () => content.toString('utf8')
  return {
    ok: statusCode >= 200 && statusCode < 300,
    status: statusCode,
    text,
    json: () => JSON.parse(text()) as unknown,
    blob: () => new Blob([new Uint8Array(content)]),
  }
}

const answerTo = (url: string, body: Buffer, options: object) =>
  new Promise<{ statusCode: number | undefined; content: Buffer }>((resolve, reject) => {
    const told = (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ statusCode: response.statusCode, content: Buffer.concat(chunks) }),
      )
    }
    request(url, options, told).on('error', reject).end(body)
  })

export const lightFetch = light as unknown as Fetch
