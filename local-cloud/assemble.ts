// Puts the parts of the cloud together, before it listens.

import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { Sessions } from './client/sessions'
import type { Cloud } from './cloud'
import { Presence } from './openapi/api'
import { openApis } from './openapi/apis'
import { Ledger } from './openapi/ledger'
import { MediaChecks } from './openapi/media-check'
import { OpenPlatform } from './openapi/open-platform'
import { PhoneCodes } from './openapi/phone-number'
import { checkTemplates } from './openapi/templates'
import type { LocalCloudOptions } from './options'
import { Functions } from './runtime/functions'
import type { Platform } from './runtime/invocation'
import { KeptLog } from './runtime/log'
import { push, type PushedEvent } from './runtime/push'
import { settableClock } from './runtime/settable-clock'
import { Timers } from './runtime/timers'
import { DEFAULTS } from './settings'
import { filesInMemory, filesOnDisk } from './storage/files'
import { signedLinks } from './storage/links'
import { compileStorageRule } from './storage/rule'
import { openStore } from './store/store'
import { Mishaps } from './wire/mishaps'

export type Assembled = ReturnType<typeof assemble>

/** `platform.url` is empty until the server listens; all parts read it late. */
export function assemble(options: LocalCloudOptions) {
  const storageRule = compileStorageRule(options.storageRule ?? { read: false, write: false })
  const templates = checkTemplates(options.templates ?? [])
  const folder = dataFolder(options.dataDir)
  const platform = platformOf(options)
  const url = () => platform.url
  const clock = settableClock(options.clock)
  const log = new KeptLog(clock)
  const settings = { ...DEFAULTS, ...options.settings }
  const functions = new Functions({
    root: resolve(options.functionsRoot),
    modulesFolder: dirname(dirname(createRequire(__filename).resolve('wx-server-sdk'))),
    platform,
    clock: clock.shared,
    environment: options.environment ?? {},
    settings,
    log,
    keptThreads: options.keptThreads,
  })
  const pushed = (event: PushedEvent) => push(functions, event, clock.now())
  const weChat = weChatParts({ clock, folder, pushed, settings, templates, url, platform })
  const cloud: Cloud & { mishaps: Mishaps } = {
    ...platform,
    ...weChat,
    url,
    clock,
    log,
    functions,
    templates,
    storageRule,
    store: openStore({
      path: folder ? join(folder, 'database.sqlite') : ':memory:',
      collections: options.collections,
      clock,
      log,
    }),
    files: folder ? filesOnDisk(join(folder, 'files')) : filesInMemory(),
    links: signedLinks(url, clock),
    mishaps: new Mishaps(functions),
    openPlatform: new OpenPlatform({ apis: weChat.apis, functions, log }),
    sessions: new Sessions(),
  }
  const timers = new Timers(functions, clock, log)
  return { cloud, clock, log, platform, pushed, timers, mediaChecks: weChat.mediaChecks }
}

interface Around {
  clock: ReturnType<typeof settableClock>
  folder: string | undefined
  platform: Platform
  pushed: (event: PushedEvent) => Promise<unknown>
  settings: Cloud['settings']
  templates: Cloud['templates']
  url: () => string
}

function weChatParts(around: Around) {
  const { clock, folder, platform, pushed, settings } = around
  const presence = new Presence(clock)
  const parts = {
    settings,
    presence,
    ledger: new Ledger(folder && join(folder, 'wechat')),
    mediaChecks: new MediaChecks(presence, pushed, settings, platform.appid),
    phoneCodes: new PhoneCodes(clock, platform.appid),
  }
  return { ...parts, apis: openApis({ ...around, ...parts }) }
}

const platformOf = (options: LocalCloudOptions): Platform => ({
  url: '',
  envId: options.envId ?? 'local-env',
  appid: options.appid ?? 'wx0000000000000000',
  adminKey: randomBytes(16).toString('hex'),
})

function dataFolder(dataDir: string): string | undefined {
  if (dataDir === ':memory:') return undefined
  mkdirSync(dataDir, { recursive: true })
  return dataDir
}
