// The door opens to pages that this very server has served, and to programs on this machine; never to another website, and
// never under another host name that was made to point here.

import type { IncomingMessage } from 'node:http'

/** Why a request may not enter, or undefined. */
export function foreignness(request: IncomingMessage, port: number): string | undefined {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
  const { host, origin } = request.headers
  if (host === undefined || !hosts.includes(host)) return 'unknown Host'
  if (origin !== undefined && origin !== `http://${host}`) return 'foreign Origin'
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'foreign site'
  return undefined
}
