// Sends files of one folder and nothing outside it.

import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
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
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  })
  response.end(content)
  return true
}
