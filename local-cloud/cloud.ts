// The shapes that the parts of the local cloud share.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Sessions } from './client/sessions'
import type { Presence } from './openapi/api'
import type { Ledger } from './openapi/ledger'
import type { OpenPlatform } from './openapi/open-platform'
import type { PhoneCodes } from './openapi/phone-number'
import type { Template } from './openapi/templates'
import type { Functions } from './runtime/functions'
import type { Files } from './storage/files'
import type { Links } from './storage/links'
import type { CompiledRule } from './storage/rule'
import type { Store } from './store/store'

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

/** Answered instead of JSON where the SDK expects bytes: openapi (protobuf) and pay. */
export interface BytesAnswer {
  bytes: Buffer
  contentType: string
}

/**
 * Answers one wire action with the fields beside requestId; throws a CloudError for a { code, message } answer.
 * The parts of a multipart body arrive as strings, or as Buffers where they carry a content type.
 */
export type Action<On = Cloud> = (
  request: WireRequest,
  cloud: On,
) => Promise<Record<string, unknown> | BytesAnswer>

/** What the database actions need. */
export interface DatabaseCloud {
  envId: string
  /** The SecretId that functions sign with; /admin answers nobody else. */
  adminKey: string
  clock: Clock
  log: Log
  store: Store
}

/** Everything: the database, and what runs beside it. */
export interface Cloud extends DatabaseCloud {
  /** Where it listens. */
  url(): string
  appid: string
  files: Files
  links: Links
  functions: Functions
  openPlatform: OpenPlatform
  sessions: Sessions
  presence: Presence
  phoneCodes: PhoneCodes
  templates: Map<string, Template>
  ledger: Ledger
  storageRule: CompiledRule
  settings: CloudSettings
}

/** Where the real cloud's behaviour is not documented, or tests want another. */
export interface CloudSettings {
  /** Whether a function called by a function sees the user; WeChat says it does not. */
  calleesKnowTheUser: boolean
  /** How long a subscription message takes; a second to the same person meanwhile is refused. */
  sendTakesMs: number
  /** When the verdict on a picture follows by itself; undefined where tests say when. */
  mediaVerdictAfterMs: number | undefined
}
