// As much of fetch as wx.cloud needs, for half of the processor's time: phones have processors of their own.

import { Agent, request } from 'node:http'
import type { Fetch } from '../../local-cloud/client/wx-cloud'

interface Asked {
  method: string
  headers: Record<string, string>
  body: string
}

const agent = new Agent({ keepAlive: true })

const post = (url: string, { method, headers, body }: Asked): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body)
    const options = { agent, method, headers: { ...headers, 'content-length': length } }
    request(url, options, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (more: string) => (text += more))
      response.on('end', () =>
        resolve({ ok: response.statusCode === 200, json: () => JSON.parse(text) as unknown }),
      )
    })
      .on('error', reject)
      .end(body)
  })

export const lightFetch = post as unknown as Fetch
