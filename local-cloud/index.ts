// The cloud on a laptop: a database, functions, files, and what WeChat does around them, on 127.0.0.1.

import { actions } from './actions'
import { assemble, type Assembled } from './assemble'
import { clientDoor } from './client/door'
import { lightFetch } from './client/light-fetch'
import { startSession, wxCloud } from './client/wx-cloud'
import type { Route } from './cloud'
import type { LocalCloud, LocalCloudOptions } from './options'
import { previewRoutes } from './preview/routes'
import { envOfInstance } from './runtime/invocation'
import { filesRoute } from './storage/files-route'
import { createWireServer } from './wire/server'

export type { WxCloud } from './client/wx-cloud'
export type { SentMessage } from './openapi/ledger'
export type { Template } from './openapi/templates'
export type { LocalCloud, LocalCloudOptions } from './options'
export type { Manifest } from './preview/manifest'
export type { PushedEvent } from './runtime/push'
export type { Failure } from './openapi/open-platform'
export type { ClockSetting } from './runtime/settable-clock'
export type { StorageRule } from './storage/rule'
export type { Mishap, Trip } from './wire/mishaps'

export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  // Functions run in threads of this process and see its time zone; the platform's is UTC.
  process.env.TZ = 'UTC'
  const parts = assemble(options)
  const { cloud, clock, log, mediaChecks, platform, pushed, timers } = parts
  if (new Date().getTimezoneOffset() !== 0)
    log.write({ level: 'warn', text: 'functions run in a local time zone; set TZ=UTC' })
  const server = await createWireServer(cloud, actions, routesOf(parts, options), options.port)
  platform.url = server.origin
  cloud.functions.prewarm()
  if (options.schedule) timers.schedule()

  return {
    url: platform.url,
    adminKey: platform.adminKey,
    adminEnv: envOfInstance(platform, {}),
    store: cloud.store,
    queries: cloud.store.queries,
    files: cloud.files,
    logs: log.lines,
    sentMessages: cloud.ledger.sent,
    phoneCodes: cloud.phoneCodes,
    ledger: cloud.ledger,
    mediaChecks,
    openPlatform: cloud.openPlatform,
    mishaps: cloud.mishaps,
    settings: cloud.settings,
    durationOf: (requestId) => cloud.functions.durationOf(requestId),
    async client(openid) {
      const { token } = await startSession({ url: platform.url, fetch: lightFetch }, openid)
      return wxCloud({ url: platform.url, token, fetch: lightFetch })
    },
    fireTimer: (functionName) => timers.fire(functionName),
    push: pushed,
    setClock: (setting) => clock.set(setting),
    now: () => clock.now(),
    onLog: (listener) => log.listen(listener),
    async stop() {
      timers.stop()
      await cloud.functions.stop()
      await server.close()
      cloud.store.close()
    },
  }
}

function routesOf(parts: Assembled, options: LocalCloudOptions): Route[] {
  const { cloud } = parts
  const preview = options.h5Root !== undefined || options.manifest !== undefined
  const routes = [clientDoor(cloud), filesRoute(cloud.files, cloud.links)]
  return preview ? [...routes, ...previewRoutes(parts, options)] : routes
}
