// What starting the local cloud takes, and what it gives.

import type { Worker } from 'node:worker_threads'
import type { WxCloud } from './client/wx-cloud'
import type { Cloud } from './cloud'
import type { CollectionDeclaration } from './collections'
import type { LogLine } from './log'
import type { CloudSettings } from './settings'
import type { Ledger, SentMessage } from './openapi/ledger'
import type { MediaChecks } from './openapi/media-check'
import type { PhoneCodes } from './openapi/phone-number'
import type { OpenPlatform } from './openapi/open-platform'
import type { Template } from './openapi/templates'
import type { Manifest } from './preview/manifest'
import type { PushedEvent } from './runtime/push'
import type { ClockSetting } from './runtime/settable-clock'
import type { StorageRule } from './storage/rule'
import type { Store } from './store/store'
import type { Mishaps } from './wire/mishaps'

export interface LocalCloudOptions {
  /** A folder that is made when missing, or ':memory:'. */
  dataDir: string
  /**
   * `<root>/<name>/index.js` and config.json, as built for upload. A bundle that requires wx-server-sdk finds it upwards from
   * there, and otherwise where the local cloud itself finds it.
   */
  functionsRoot: string
  collections: CollectionDeclaration[]
  /** Nobody but functions, unless said otherwise. */
  storageRule?: StorageRule
  templates?: Template[]
  /** Any free one unless given. */
  port?: number
  /** The built H5 mini-program; it or a manifest turns the preview on. */
  h5Root?: string
  manifest?: Manifest
  /** Whether timers fire by themselves. */
  schedule?: boolean
  clock?: ClockSetting
  envId?: string
  appid?: string
  settings?: Partial<CloudSettings>
  /** Variables that every function is given, beside those of its config.json. */
  environment?: Record<string, string>
  /**
   * Where this cloud finds threads that another has left, and leaves its own when it stops: starting one takes a while. Each
   * cloud evaluates its functions anew.
   */
  keptThreads?: Worker[]
}

export interface LocalCloud {
  readonly url: string
  readonly adminKey: string
  /** The environment variables with which wx-server-sdk elsewhere reaches this cloud as administrator. */
  readonly adminEnv: Record<string, string>
  readonly store: Store
  /** What queries have cost since the last reset; see store/queries.ts. */
  readonly queries: Store['queries']
  readonly files: Cloud['files']
  readonly logs: LogLine[]
  readonly sentMessages: SentMessage[]
  /** How many messages each person still allows; what seed and tests may change. */
  readonly ledger: Ledger
  readonly mediaChecks: MediaChecks
  /** `issue` is what tapping the phone button gives a person. */
  readonly phoneCodes: PhoneCodes
  /** `inject` lets the next calls of an open API fail, `decide` any of them. */
  readonly openPlatform: OpenPlatform
  /** `decide` lets a function be killed, or its line be cut, at any of its requests. */
  readonly mishaps: Mishaps
  /** May be changed while it runs. */
  readonly settings: CloudSettings
  /** Milliseconds that a call took in its function; undefined where it is long ago. */
  durationOf(requestId: string): number | undefined
  /** wx.cloud as this person's phone has it. */
  client(openid: string): Promise<WxCloud>
  /** Calls a function as its timer does, and answers what it answers. */
  fireTimer(functionName: string): Promise<unknown>
  /** Pushes an event as WeChat does, to the function named callback. */
  push(event: PushedEvent): Promise<unknown>
  /** The time that functions, server dates, timers and links read. */
  setClock(setting: ClockSetting): void
  now(): number
  onLog(listener: (line: LogLine) => void): () => void
  stop(): Promise<void>
}
