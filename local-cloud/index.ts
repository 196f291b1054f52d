// The cloud on a laptop: a database, functions, files, and what WeChat does around them, on 127.0.0.1.

import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { clientDoor } from './client/door'
import { Sessions } from './client/sessions'
import { startSession, wxCloud, type WxCloud } from './client/wx-cloud'
import type { Cloud, CloudSettings, CollectionDeclaration, LogLine, Route } from './cloud'
import { Presence } from './openapi/api'
import { Ledger, type SentMessage } from './openapi/ledger'
import { MediaChecks } from './openapi/media-check'
import { OpenPlatform } from './openapi/open-platform'
import { PhoneCodes } from './openapi/phone-number'
import { openApis } from './openapi/apis'
import { checkTemplates, type Template } from './openapi/templates'
import { type Manifest, previewRoutes } from './preview/routes'
import { Functions } from './runtime/functions'
import { envOfInstance, type Platform } from './runtime/invocation'
import { KeptLog } from './runtime/log'
import { push, type PushedEvent } from './runtime/push'
import { type ClockSetting, settableClock } from './runtime/settable-clock'
import { Timers } from './runtime/timers'
import { filesInMemory, filesOnDisk } from './storage/files'
import { filesRoute } from './storage/files-route'
import { signedLinks } from './storage/links'
import { compileStorageRule, type StorageRule } from './storage/rule'
import { openStore, type Store } from './store/store'
import { createWireServer } from './wire/server'

export type { Manifest, Template, StorageRule, ClockSetting, SentMessage, PushedEvent, WxCloud }

export interface LocalCloudOptions {
  /** A folder that is made when missing, or ':memory:'. */
  dataDir: string
  /** `<root>/<name>/index.js` and config.json, as built for upload. */
  functionsRoot: string
  collections: CollectionDeclaration[]
  /** Nobody but functions, unless said otherwise. */
  storageRule?: StorageRule
  templates?: Template[]
  /** Any free one unless given. */
  port?: number
  /** The built H5 mini-program; turns the preview on. */
  h5Root?: string
  manifest?: Manifest
  /** Whether timers fire by themselves. */
  schedule?: boolean
  clock?: ClockSetting
  envId?: string
  appid?: string
  settings?: Partial<CloudSettings>
}

export interface LocalCloud {
  readonly url: string
  readonly adminKey: string
  /** The environment variables with which wx-server-sdk in another process reaches this cloud as administrator. */
  readonly adminEnv: Record<string, string>
  readonly store: Store
  readonly files: Cloud['files']
  readonly logs: LogLine[]
  readonly sentMessages: SentMessage[]
  readonly ledger: Ledger
  readonly mediaChecks: MediaChecks
  readonly openPlatform: OpenPlatform
  readonly settings: CloudSettings
  /** wx.cloud as this person's phone has it. */
  client(openid: string): Promise<WxCloud>
  /** Calls a function as its timer does. */
  fireTimer(functionName: string): Promise<unknown>
  /** Pushes an event as WeChat does, to the function that receives them. */
  push(event: PushedEvent): Promise<unknown>
  /** The time that functions, server dates, timers and links read. */
  setClock(setting: ClockSetting): void
  now(): number
  onLog(listener: (line: LogLine) => void): () => void
  stop(): Promise<void>
}

const DEFAULTS: CloudSettings = {
  calleesKnowTheUser: false,
  sendTakesMs: 5,
  mediaVerdictAfterMs: undefined,
}

export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  process.env.TZ = 'UTC'
  const clock = settableClock(options.clock ?? null)
  const log = new KeptLog(clock)
  const settings = { ...DEFAULTS, ...options.settings }
  const platform: Platform = {
    url: '',
    envId: options.envId ?? 'local-env',
    appid: options.appid ?? 'wx0000000000000000',
    adminKey: randomBytes(16).toString('hex'),
  }
  const folder = (name: string) =>
    options.dataDir === ':memory:' ? undefined : join(options.dataDir, name)
  const functions = new Functions({
    root: options.functionsRoot,
    modulesFolder: dirname(dirname(createRequire(__filename).resolve('wx-server-sdk'))),
    platform,
    clock: clock.shared,
    log,
  })
  const pushEvent = (event: PushedEvent) => push(functions, event, clock.now())
  const presence = new Presence(clock)
  const mediaChecks = new MediaChecks(presence, pushEvent, settings)
  const phoneCodes = new PhoneCodes(clock, platform.appid)
  const ledger = new Ledger(folder('wechat'))
  const templates = checkTemplates(options.templates ?? [])
  const url = () => platform.url
  const apis = openApis({
    clock,
    ledger,
    mediaChecks,
    phoneCodes,
    presence,
    settings,
    templates,
    url,
  })
  const filesFolder = folder('files')
  const cloud: Cloud = {
    ...platform,
    url,
    clock,
    log,
    settings,
    functions,
    presence,
    phoneCodes,
    ledger,
    templates,
    store: openStore({
      path: folder('database.sqlite') ?? ':memory:',
      collections: options.collections,
      clock,
    }),
    files: filesFolder === undefined ? filesInMemory() : filesOnDisk(filesFolder),
    links: signedLinks(url, clock),
    openPlatform: new OpenPlatform({ apis, functions, log }),
    sessions: new Sessions(),
    storageRule: compileStorageRule(options.storageRule ?? { read: false, write: false }),
  }
  const timers = new Timers(functions, clock, log)
  const routes: Route[] = [clientDoor(cloud), filesRoute(cloud.files, cloud.links)]
  if (options.h5Root !== undefined || options.manifest)
    routes.push(...previewRoutes(cloud, { timers, setClock: clock.set, ...options }))

  const server = createWireServer(cloud, routes)
  server.keepAliveTimeout = 10 * 60 * 1000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  platform.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  functions.prewarm()
  if (options.schedule) timers.schedule()

  return {
    url: platform.url,
    adminKey: platform.adminKey,
    adminEnv: envOfInstance(platform, {}),
    store: cloud.store,
    files: cloud.files,
    logs: log.lines,
    sentMessages: ledger.sent,
    ledger,
    mediaChecks,
    openPlatform: cloud.openPlatform,
    settings,
    async client(openid) {
      const { token } = await startSession(platform, openid)
      return wxCloud({ url: platform.url, token })
    },
    fireTimer: (functionName) => timers.fire(functionName),
    push: pushEvent,
    setClock: (setting) => clock.set(setting),
    now: () => clock.now(),
    onLog: (listener) => log.listen(listener),
    async stop() {
      timers.stop()
      await functions.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      cloud.store.close()
    },
  }
}
