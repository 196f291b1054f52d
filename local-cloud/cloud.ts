// The shapes that the parts of the local cloud share.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Sessions } from './client/sessions'
import type { Clock } from './clock'
import type { Log } from './log'
import type { Presence } from './openapi/api'
import type { Ledger } from './openapi/ledger'
import type { OpenPlatform } from './openapi/open-platform'
import type { PhoneCodes } from './openapi/phone-number'
import type { Template } from './openapi/templates'
import type { Functions } from './runtime/functions'
import type { CloudSettings } from './settings'
import type { Files } from './storage/files'
import type { Links } from './storage/links'
import type { CompiledRule } from './storage/rule'
import type { Store } from './store/store'
import type { Mishaps } from './wire/mishaps'

/** A body as wx-server-sdk sends it to /admin; `action` names the operation, the rest belongs to the action. */
export interface WireRequest {
  action: string
  envName: string
  /** Which function call this belongs to; the runtime puts it in WX_API_TOKEN. */
  invocationId?: string
  [field: string]: unknown
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
  /** What befalls the requests of functions, where tests want that. */
  mishaps?: Mishaps
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
