import { request } from 'node:http'
import type { LocalCloud } from '../../local-cloud'
import { startTestCloud } from './kit'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

/** fetch cannot lie about its Host; a page under a rebound name can. */
function post(path: string, headers: Record<string, string>, body = '{}'): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(cloud.url)
    const call = request({ hostname, port, path, method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    call.on('error', reject)
    call.end(body)
  })
}

describe('the client door', () => {
  it.each<[string, () => Record<string, string>]>([
    ['another website', () => ({ origin: 'https://example.com' })],
    ['another port of this machine', () => ({ origin: 'http://127.0.0.1:1' })],
    ['an opaque page', () => ({ origin: 'null' })],
    ['a name that was made to point here', () => ({ host: 'evil.example:80' })],
    [
      'that name, with its own origin',
      () => ({ host: 'evil.example', origin: 'http://evil.example' }),
    ],
    ['a foreign page without an origin', () => ({ 'sec-fetch-site': 'cross-site' })],
  ])('stays shut to %s', async (_, headers) => {
    expect(await post('/client/session', headers())).toBe(403)
    expect(await post('/client/callFunction', headers())).toBe(403)
  })

  it('stays shut without a session', async () => {
    expect(await post('/client/callFunction', {})).toBe(401)
    expect(await post('/client/callFunction', { authorization: 'Bearer guess' })).toBe(401)
  })

  it('knows only its own endpoints, and POST', async () => {
    expect(await post('/client/constructor', {})).toBe(404)
    expect((await fetch(`${cloud.url}/client/session`)).status).toBe(405)
  })

  it('opens to its own pages, as 127.0.0.1 and as localhost', async () => {
    const { port } = new URL(cloud.url)
    expect(await post('/client/session', { origin: cloud.url })).toBe(200)
    const local = `localhost:${port}`
    expect(await post('/client/session', { host: local, origin: `http://${local}` })).toBe(200)
  })

  it('gives a newcomer an identity of their own', async () => {
    const openids = await Promise.all(
      [1, 2].map(async () => {
        const answer = await fetch(`${cloud.url}/client/session`, { method: 'POST' })
        return ((await answer.json()) as { openid: string }).openid
      }),
    )
    expect(openids[0]).not.toBe(openids[1])
    expect(openids[0]).toMatch(/[a-z]/)
  })

  it('refuses an openid that could be anything else', async () => {
    const refused = ['12345', 'a b', 'a'.repeat(65), '', 5]
    for (const openid of refused)
      expect(await post('/client/session', {}, JSON.stringify({ openid }))).toBe(400)
  })
})
