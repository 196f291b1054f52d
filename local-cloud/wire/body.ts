// Reads a body of /admin: JSON, or multipart for the calls that carry bytes.

import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import type { WireRequest } from '../cloud'
import { limits } from '../limits'
import { bytesOf, TooLarge } from './bytes'
import { refuse } from './errors'

export async function readBody(request: IncomingMessage): Promise<WireRequest> {
  const type = request.headers['content-type'] ?? ''
  const fields = type.startsWith('multipart/form-data')
    ? await readParts(request)
    : readJson(await readAll(request))
  if (typeof fields['action'] !== 'string') throw refuse.bodyUnreadable()
  const invocationId = fields['wxCloudApiToken']
  const known = typeof invocationId === 'string' && invocationId !== '' ? { invocationId } : {}
  return { ...fields, ...known } as WireRequest
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  try {
    return await bytesOf(request, limits.requestBytes)
  } catch (error) {
    throw error instanceof TooLarge ? refuse.requestTooLarge(error.bytes) : error
  }
}

function readJson(bytes: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(bytes.toString('utf8')) as Record<string, unknown>
  } catch {
    throw refuse.bodyUnreadable()
  }
}

/** Parts that are files or application/octet-stream are bytes, the others text. */
function readParts(request: IncomingMessage): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, unknown> = {}
    const parser = busboy({
      headers: request.headers,
      limits: { fieldSize: limits.requestBytes, fileSize: limits.requestBytes },
    })
    parser.on('field', (name, value) => (fields[name] = value))
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => reject(refuse.requestTooLarge(limits.requestBytes)))
      stream.on('end', () => (fields[name] = Buffer.concat(chunks)))
    })
    parser.on('close', () => resolve(fields))
    parser.on('error', () => reject(refuse.bodyUnreadable()))
    request.pipe(parser)
  })
}
