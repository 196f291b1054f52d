// GET and PUT /files/<path>: what the signed links open. Who may have a link was decided before it was given.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import type { Route } from '../cloud'
import { bodyOf, TooLarge } from '../client/body'
import type { Files } from './files'
import type { Links } from './links'

/** Far above a photo or a county's yearly export; the real number is not published. */
export const LARGEST_FILE = 100 * 1024 * 1024

export function filesRoute(files: Files, links: Links): Route {
  return {
    prefix: '/files/',
    async handle(request, response, url) {
      const path = decodeURIComponent(url.pathname.slice('/files/'.length))
      if (request.method === 'PUT') return upload(request, response, path)
      if (request.method === 'GET' || request.method === 'HEAD')
        return download(request, response, path, url)
      response.writeHead(405).end()
    },
  }

  async function upload(request: IncomingMessage, response: ServerResponse, path: string) {
    if (!links.opens('put', path, request.headers.authorization ?? ''))
      return refuse(response, 'AccessDenied', 'Request has expired or is not signed')
    try {
      const bytes = await bodyOf(request, LARGEST_FILE)
      await files.put({ path, contentType: contentTypeOf(path), bytes })
      response.writeHead(200).end()
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      refuse(response, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size')
    }
  }

  async function download(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    url: URL,
  ) {
    if (!links.opens('get', path, url.search))
      return refuse(response, 'AccessDenied', 'Request has expired or is not signed')
    const file = await files.get(path)
    if (!file) return refuse(response, 'NoSuchKey', 'The specified key does not exist.', 404)
    response.writeHead(200, {
      'content-type': file.contentType,
      'content-length': file.bytes.length,
      'cache-control': 'private, max-age=120',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    response.end(request.method === 'HEAD' ? undefined : file.bytes)
  }
}

function refuse(response: ServerResponse, code: string, message: string, status = 403): void {
  const body = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body)
}

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.aac': 'audio/aac',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const contentTypeOf = (path: string) =>
  TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
