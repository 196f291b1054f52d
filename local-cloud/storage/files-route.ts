// GET and PUT /files/<path>: what the signed links open. Who may have a link was decided before it was given.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Route } from '../cloud'
import { bytesOf, TooLarge } from '../wire/bytes'
import { contentTypeOf } from './content-type'
import type { Files, StoredFile } from './files'
import type { Links } from './links'

/** Far above a photo or a county's yearly export; the real number is not published. */
export const LARGEST_FILE = 100 * 1024 * 1024

interface Asked {
  files: Files
  links: Links
  path: string
  url: URL
  request: IncomingMessage
  response: ServerResponse
}

export function filesRoute(files: Files, links: Links): Route {
  return {
    prefix: '/files/',
    async handle(request, response, url) {
      const path = decodeURIComponent(url.pathname.slice('/files/'.length))
      const asked = { files, links, path, url, request, response }
      if (request.method === 'PUT') await upload(asked)
      else if (request.method === 'GET' || request.method === 'HEAD') await download(asked)
      else response.writeHead(405).end()
    },
  }
}

async function upload({ files, links, path, request, response }: Asked): Promise<void> {
  if (!links.opens('put', path, request.headers.authorization ?? '')) {
    refuse(response, ...UNSIGNED)
    return
  }
  try {
    const bytes = await bytesOf(request, LARGEST_FILE)
    await files.put({ path, contentType: contentTypeOf(path), bytes })
    response.writeHead(200).end()
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    refuse(response, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size')
  }
}

async function download({ files, links, path, url, request, response }: Asked): Promise<void> {
  const signed = links.opens('get', path, url.search)
  const file = signed ? await files.get(path) : undefined
  if (!signed) refuse(response, ...UNSIGNED)
  else if (!file) refuse(response, 'NoSuchKey', 'The specified key does not exist.', 404)
  else send(response, file, request.method === 'HEAD')
}

function send(
  response: ServerResponse,
  { contentType, bytes }: StoredFile,
  headOnly: boolean,
): void {
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': bytes.length,
    'cache-control': 'private, max-age=120',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  response.end(headOnly ? undefined : bytes)
}

const UNSIGNED = ['AccessDenied', 'Request has expired or is not signed'] as const

function refuse(response: ServerResponse, code: string, message: string, status = 403): void {
  const body = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body)
}
