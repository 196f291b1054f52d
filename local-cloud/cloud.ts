// The shapes that the parts of the local cloud share.

import type { IncomingMessage, ServerResponse } from 'node:http'

/** A body as wx-server-sdk sends it to /admin; `action` names the operation, the rest belongs to the action. */
export interface WireRequest {
  action: string
  envName: string
  /** Which function call this belongs to; the runtime puts it in WX_API_TOKEN. */
  invocationId?: string
  sourceChain?: string
  [field: string]: unknown
}

/** Milliseconds since 1970, settable for seed and tests. */
export interface Clock {
  now(): number
}

export interface LogLine {
  at: number
  level: 'debug' | 'info' | 'warn' | 'error'
  requestId?: string
  functionName?: string
  text: string
}

export interface Log {
  write(line: Omit<LogLine, 'at'>): void
}

/** One declared index; field path to direction, in index order. */
export interface IndexDeclaration {
  name: string
  keys: Record<string, 1 | -1 | '2dsphere'>
  unique?: boolean
}

export interface CollectionDeclaration {
  name: string
  indexes: IndexDeclaration[]
}

/** A request path that something other than /admin answers. */
export interface Route {
  prefix: string
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>
}
