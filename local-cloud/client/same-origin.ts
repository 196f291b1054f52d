// The door opens to pages that this very server has served, and to programs on this machine; never to another website, and
// never under another host name that was made to point here.

import type { IncomingMessage } from 'node:http'

/** Whether a request came under a name that is not this server's own. */
export function foreignHost({ headers }: IncomingMessage, port: number): boolean {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
  return headers.host === undefined || !hosts.includes(headers.host)
}

/** Why a request may not enter, or undefined. */
export function foreignness(request: IncomingMessage, port: number): string | undefined {
  if (foreignHost(request, port)) return 'unknown Host'
  const { host, origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined && origin !== `http://${host}`) return 'foreign Origin'
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'foreign site'
  return undefined
}
