// A database of the local cloud alone, and the real wx-server-sdk pointed at it.

import { randomBytes } from 'node:crypto'
import { databaseActions } from '../../local-cloud/actions/database'
import type { WireRequest } from '../../local-cloud/cloud'
import type { CollectionDeclaration } from '../../local-cloud/collections'
import type { LogLine } from '../../local-cloud/log'
import { openStore, type Store } from '../../local-cloud/store/store'
import { createWireServer } from '../../local-cloud/wire/server'

export interface TestDatabase {
  sdk: typeof import('wx-server-sdk')
  store: Store
  /** Move it to let time pass. */
  clock: { at: number; now(): number }
  logged: Omit<LogLine, 'at'>[]
  /** Every body that reached /admin. */
  received: WireRequest[]
  origin: string
  adminKey: string
  /** Whose call the SDK makes from now on. */
  callAs(invocationId: string): void
  close(): Promise<void>
}

export const NOW = Date.parse('2026-11-22T05:31:07.128Z')

export async function startDatabase(
  collections: readonly CollectionDeclaration[],
  path = ':memory:',
): Promise<TestDatabase> {
  const clock = {
    at: NOW,
    now() {
      return this.at
    },
  }
  const logged: TestDatabase['logged'] = []
  const log = { write: (line: Omit<LogLine, 'at'>) => void logged.push(line) }
  const store = openStore({ path, collections, clock, log })
  const adminKey = randomBytes(16).toString('hex')
  const received: WireRequest[] = []
  const cloud = { envId: 'local-env', adminKey, clock, log, store }
  const server = await createWireServer(cloud, recording(received))
  Object.assign(process.env, environment(server.origin, adminKey))
  const sdk = await import('wx-server-sdk')
  sdk.init({ env: 'local-env' })
  return {
    sdk,
    store,
    clock,
    logged,
    received,
    origin: server.origin,
    adminKey,
    callAs: (invocationId) => void (process.env['WX_API_TOKEN'] = invocationId),
    async close() {
      await server.close()
      store.close()
    },
  }
}

function recording(received: WireRequest[]): typeof databaseActions {
  return Object.fromEntries(
    Object.entries(databaseActions).map(([name, action]) => [
      name,
      (request, cloud) => {
        received.push(request)
        return action(request, cloud)
      },
    ]),
  )
}

/** What a function instance of the platform has in its environment, as far as the SDK looks. */
export function environment(origin: string, adminKey: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
    TENCENTCLOUD_SECRETID: adminKey,
    TENCENTCLOUD_SECRETKEY: 'unused',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TCB_CONTEXT_KEYS: 'TCB_ENV',
    WX_CONTEXT_KEYS: 'WX_API_TOKEN,WX_OPENID',
    WX_API_TOKEN: 'call-1',
    WX_OPENID: 'o-alice',
    SILENCE: 'true',
  }
}

type Documents = Record<string, unknown>[]
interface Content {
  data: object
}

/** The SDK's database as it is without callbacks; its own types promise a string or nothing besides. */
export interface PlainQuery {
  where(filter: object): PlainQuery
  orderBy(path: string, way: 'asc' | 'desc'): PlainQuery
  skip(count: number): PlainQuery
  limit(count: number): PlainQuery
  field(projection: object): PlainQuery
  get(): Promise<{ data: Documents }>
  count(): Promise<{ total: number }>
  update(change: Content): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface PlainDocument {
  get(): Promise<{ data: Record<string, unknown> }>
  set(content: Content): Promise<{ stats: { updated: number; created: number } }>
  update(change: Content): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface PlainCollection extends PlainQuery {
  doc(id: string): PlainDocument
  add(content: Content): Promise<{ _id: string }>
}

export interface PlainTransaction {
  collection(name: string): PlainCollection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export function collectionOf({ sdk }: TestDatabase, name: string): PlainCollection {
  return sdk.database().collection(name) as unknown as PlainCollection
}
