// Draws pages and components with WeChat's own compiler and component framework, and counts what that takes.

import 'miniprogram-simulate'
import { create, register, type RootComponent } from 'j-component'
import { cache } from 'j-component/src/tool/utils'
import exparser from 'miniprogram-exparser'
import { posix } from 'node:path'
import type { Bundle } from './bundle'
import type { Realm } from './realm'

/** What a page or component script hands to WeChat. */
export interface Definition {
  data?: object
  methods?: Record<string, Act>
  properties?: Record<string, unknown>
  lifetimes?: Record<string, Act>
  options?: object
  behaviors?: unknown[]
  observers?: Record<string, Act>
  externalClasses?: string[]
}

type Act = (this: unknown, ...given: unknown[]) => unknown

export interface Instance {
  route: string
  data: object
  setData(data: object, callback?: () => void): void
  [method: string]: unknown
}

type Drawn = RootComponent<object, Record<string, never>, Record<string, never>>

/** One setData, as WeChat's audit counts it. */
export interface SetData {
  route: string
  bytes: number
}

export class Screen {
  readonly setDataCalls: SetData[] = []
  private readonly components = new Map<string, string>()

  constructor(
    private readonly bundle: Bundle,
    private readonly realm: Realm,
    /** Runs a component's script and gives what it defines. */
    private readonly definitionOf: (path: string) => Definition,
  ) {}

  /** A drawn page or component and the object that its functions see as `this`. */
  draw(path: string, definition: Definition): { drawn: Drawn; instance: Instance } {
    const drawn = create(this.register(path, definition)) as unknown as Drawn
    return { drawn, instance: drawn.instance as unknown as Instance }
  }

  /** The framework would keep every component for ever, and with it all of an app that has ended. */
  end(): void {
    for (const id of this.components.values()) {
      cache(id, FORGOTTEN)
      for (const { _list: known } of [exparser.Component, exparser.Behavior])
        Reflect.deleteProperty(known, id)
    }
  }

  private register(path: string, definition: Definition): string {
    const known = this.components.get(path)
    if (known !== undefined) return known
    const id = `${path.replaceAll('/', '-')}-${(registered += 1)}`
    this.components.set(path, id)
    register({
      ...this.hosted(path, definition),
      id,
      tagName: path === 'comp' ? 'comp' : 'page',
      template: this.bundle.template(path),
      usingComponents: this.usedBy(path),
    } as never)
    return id
  }

  private usedBy(path: string): Record<string, string> {
    const { usingComponents = {} } = this.bundle.json(path)
    const entries = Object.entries(usingComponents).map(([name, used]): [string, string] => {
      const at = used.startsWith('/') ? used.slice(1) : posix.join(posix.dirname(path), used)
      return [name, this.components.get(at) ?? this.register(at, this.definitionOf(at))]
    })
    return Object.fromEntries(entries)
  }

  /** The definition as the framework on this side of the border understands it. */
  private hosted(path: string, definition: Definition): object {
    const { data = {}, methods = {}, lifetimes = {}, properties = {} } = definition
    const { screen, created } = { screen: this, created: lifetimes['created'] }
    return {
      ...definition,
      data: plain(data),
      properties: mapped(properties, (each) => hostedProperty(each)),
      methods: mapped(methods, (each) => this.guarded(each)),
      lifetimes: {
        ...mapped(lifetimes, (each) => this.guarded(each)),
        created(this: Instance) {
          screen.countSetData(path, this)
          if (created) screen.guarded(created).call(this)
        },
      },
    }
  }

  private guarded(act: Act): Act {
    const { realm } = this
    return function (this: unknown, ...given: unknown[]) {
      return realm.guard(() =>
        act.apply(
          this,
          given.map((each) => realm.into(each)),
        ),
      )
    }
  }

  private countSetData(route: string, instance: Instance): void {
    const original = instance.setData.bind(instance)
    instance.setData = (data, callback) => {
      const text = JSON.stringify(data)
      this.setDataCalls.push({ route, bytes: Buffer.byteLength(text) })
      original(JSON.parse(text) as object)
      if (callback) this.realm.later(callback, 0)
    }
  }
}

let registered = 0

const FORGOTTEN = {}

const plain = (data: object) => JSON.parse(JSON.stringify(data)) as object

const mapped = <From, To>(from: Record<string, From>, change: (each: From) => To) =>
  Object.fromEntries(Object.entries(from).map(([name, each]) => [name, change(each)]))

const TYPES: Record<string, unknown> = { String, Number, Boolean, Object, Array }

/** The app's own `Object` is not this side's. */
function hostedProperty(property: unknown): unknown {
  const { type, value, ...rest } = (
    typeof property === 'function' || property === null ? { type: property } : property
  ) as { type?: { name: string } | null; value?: unknown }
  const hosted = type ? TYPES[type.name] : null
  return { ...rest, type: hosted, ...(value !== undefined && plain({ value })) }
}
