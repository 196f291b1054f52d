// The app from its start to its end: one realm, one `wx`, one page stack, and its scripts as WeChat loads them.

import { posix } from 'node:path'
import type { Bundle } from './bundle'
import type { Phone } from './phone'
import { Realm } from './realm'
import { Screen, type Definition } from './screen'
import { navigationPart, Stack } from './stack'
import { canvasFunctions, canvasPart } from './wx/canvas'
import { cloudPart, cloudSidePart } from './wx/cloud'
import { Dialogs, dialogsPart } from './wx/dialogs'
import { filesPart, USER_DATA_PATH } from './wx/files'
import { offered, type Part } from './wx/part'
import { Consent } from './wx/privacy'
import { audioFunctions } from './wx/audio'
import { queryFunctions } from './wx/query'
import { Recorder } from './wx/recorder'
import { cameraPart, conversationPart, locationPart, networkPart } from './wx/senses'
import { storagePart } from './wx/storage'
import { systemPart } from './wx/system'
import { viewingPart, type Viewed } from './wx/viewing'

type Functions = Record<string, unknown>

export class Running {
  readonly errors: unknown[] = []
  readonly pending = { count: 0 }
  readonly viewed: Viewed = {}
  readonly dialogs: Dialogs
  readonly realm: Realm
  readonly recorder: Recorder
  readonly screen: Screen
  readonly stack: Stack
  readonly consent: Consent
  /** How long evaluating the scripts of the app and of the pages shown took, in milliseconds. */
  scriptMilliseconds = 0
  private app: Functions = {}
  private defined: Definition | undefined
  private readonly definitions = new Map<string, Definition>()
  private readonly modules = new Map<string, { exports: unknown }>()

  constructor(
    private readonly bundle: Bundle,
    private readonly phone: Phone,
  ) {
    this.realm = new Realm({ now: () => phone.now(), haste: phone.settings.haste }, (error) =>
      this.errors.push(error),
    )
    const definitionOf = (path: string) => this.definitionOf(path)
    this.screen = new Screen(bundle, this.realm, definitionOf)
    this.stack = new Stack(bundle, this.realm, this.screen, definitionOf)
    this.dialogs = new Dialogs(this.realm)
    this.recorder = new Recorder(phone, this.realm, () => this.consent.needed('getRecorderManager'))
    const places = bundle.config.requiredPrivateInfos ?? []
    this.consent = new Consent(phone, this.realm, this.pending, places)
    this.defineGlobals()
  }

  start({ path, query }: { path: string; query: Record<string, string> }): void {
    this.realm.guard(() => this.evaluate('app.js'))
    const options = this.realm.into({ path, query, scene: 1001, referrerInfo: {} })
    this.callApp('onLaunch', options)
    this.callApp('onShow', options)
    this.stack.relaunch({ path, query })
  }

  callApp(lifecycle: string, options?: object): void {
    const act = this.app[lifecycle]
    if (typeof act !== 'function') return
    this.realm.guard(() => (act as (given?: object) => void).call(this.app, options))
  }

  /** Whether anything is under way that does not wait for the person. */
  get isBusy(): boolean {
    return this.pending.count > this.phone.stalledCount || this.realm.isBusy
  }

  end(): void {
    if (!this.realm.isAlive) return
    this.realm.end()
    this.stack.end()
    this.screen.end()
    this.phone.appEnded()
  }

  private defineGlobals(): void {
    Object.assign(this.realm.globals, {
      wx: this.wx(),
      App: (definition: Functions) => void (this.app = definition),
      getApp: () => this.app,
      getCurrentPages: () => this.stack.pages.map(({ instance }) => instance),
      Page: (definition: Functions) => void (this.defined = asComponent(definition)),
      Component: (definition: Definition) => void (this.defined = definition),
      Behavior: (definition: object) => definition,
    })
  }

  private wx(): Functions {
    const { phone, realm, stack, pending } = this
    const parts: Part[] = [
      storagePart(phone),
      systemPart(phone, realm),
      networkPart(phone, realm),
      locationPart(phone),
      cameraPart(phone),
      conversationPart(phone),
      canvasPart(phone),
      cloudSidePart(phone),
      navigationPart(stack),
      viewingPart(this.viewed),
      this.consent.part,
    ]
    const disk = offered(filesPart(phone), realm, pending)
    return {
      ...Object.assign(
        {},
        ...parts.map((part) => offered(this.consent.over(part), realm, pending)),
      ),
      // What waits for the person is nothing that the app is busy with.
      ...offered(dialogsPart(this.dialogs), realm, { count: 0 }),
      ...queryFunctions(realm),
      ...canvasFunctions(phone, realm),
      ...audioFunctions(phone, realm, this.viewed),
      getRecorderManager: () => this.recorder.manager,
      env: { USER_DATA_PATH },
      cloud: offered(cloudPart(phone), realm, pending),
      getFileSystemManager: () => disk,
    }
  }

  private definitionOf(path: string): Definition {
    const known = this.definitions.get(path)
    if (known) return known
    this.defined = undefined
    this.evaluate(`${path}.js`)
    const defined = this.defined as Definition | undefined
    if (!defined) throw new Error(`${path}.js defines nothing`)
    this.definitions.set(path, defined)
    return defined
  }

  /** Runs a file that WeChat itself asks for. */
  private evaluate(path: string): void {
    const began = performance.now()
    this.load(path)
    this.scriptMilliseconds += performance.now() - began
  }

  /** Runs a file once; a file of a sub-package can be reached from that package only. */
  private load(path: string, from = path): unknown {
    const owner = this.bundle.packageOf(path)
    if (owner !== undefined && owner !== this.bundle.packageOf(from))
      throw new Error(`${from} requires ${path}, which is in another package`)
    const known = this.modules.get(path)
    if (known) return known.exports
    const module = { exports: {} }
    this.modules.set(path, module)
    const run = this.realm.run(this.bundle.script(path)) as (...given: unknown[]) => void
    const require = (wanted: string) => {
      const at = posix.join(posix.dirname(path), wanted)
      return this.load(at.endsWith('.js') ? at : `${at}.js`, path)
    }
    run(require, module, module.exports)
    return module.exports
  }
}

/** A page is a component whose functions beside `data` are its methods. */
function asComponent({ data, ...rest }: Functions): Definition {
  const methods = Object.entries(rest).filter(([, each]) => typeof each === 'function')
  return { data: data as object, methods: Object.fromEntries(methods) as never }
}
