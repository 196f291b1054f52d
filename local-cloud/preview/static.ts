// Sends files of one folder and nothing outside it.

import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { contentTypeOf } from '../storage/content-type'

/** Beside those of photos and documents. */
const WEB_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** False where there is no such file. */
export async function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<boolean> {
  const name = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  if (!name.startsWith(normalize(folder + sep)) || name.includes('\0')) return false
  const content = await readFile(name).catch(() => undefined)
  if (!content) return false
  response.writeHead(200, {
    'content-type': WEB_TYPES[extname(name)] ?? contentTypeOf(name),
    'cache-control': 'no-cache',
  })
  response.end(content)
  return true
}
