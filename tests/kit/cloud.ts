// The whole system as a test meets it: the built functions on a local cloud in memory, and people who call them.

import type { Api as DailyApi } from '../../cloudfunctions/api'
import type { ExportApi } from '../../cloudfunctions/export'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import type { PublishedFile } from '../../cloudfunctions/kernel/publish'
import type { CollectionName, Collections } from '../../cloudfunctions/kernel/collections'
import {
  startLocalCloud,
  type LocalCloud,
  type LocalCloudOptions,
  type WxCloud,
} from '../../local-cloud'
import { localOptions } from '../../scripts/local-options'

export type Api = DailyApi & ExportApi
type Name = keyof Api
type Refused = Extract<Answer, { ok: false }>
export type Called<Of extends Name> = { ok: true; value: Api[Of]['output']; at: string } | Refused

/** What the function `export` answers. */
const inExport: Record<keyof ExportApi, true> = {
  'outreach.print': true,
  'imports.read': true,
  'evidencePacks.goOn': true,
  'imports.faults': true,
  'facilities.export': true,
  'facilities.template': true,
  'patrols.print': true,
  'informationReports.export': true,
  'tipOffs.export': true,
  'rewards.export': true,
  'tipOffs.original': true,
  'advice.print': true,
  'reinspections.print': true,
  'authorityNotices.print': true,
  'clues.printReferral': true,
  'letters.print': true,
}

type Printed = {
  [Name in keyof ExportApi]: ExportApi[Name]['output'] extends PublishedFile ? Name : never
}[keyof ExportApi]

export interface Caller {
  call<Of extends Name>(name: Of, input: Api[Of]['input']): Promise<Called<Of>>
  /** The value; a refusal fails the test with its words. */
  get<Of extends Name>(name: Of, input: Api[Of]['input']): Promise<Api[Of]['output']>
  /** Sends anything at all. */
  send(data: object): Promise<Answer>
  /** What answering took of the database; a refusal fails the test with its words. */
  cost<Of extends Name>(name: Of, input: Api[Of]['input']): Promise<Cost>
  /** What a document holds that the cloud makes; a refusal fails the test with its words. */
  file<Of extends Printed>(name: Of, input: Api[Of]['input']): Promise<Buffer>
  /** wx.cloud as this person's phone has it. */
  phone(): Promise<WxCloud>
}

export interface Cost {
  /** The calls of the database in their order, such as `database.getDocument`. */
  trips: readonly string[]
  queries: ReturnType<LocalCloud['queries']['of']>
}

export interface TestCloud {
  local: LocalCloud
  as(someone: { openid?: string | undefined }): Caller
  /** Every document of a collection, in the order of their ids. */
  all<Of extends CollectionName>(name: Of): Collections[Of][]
  one<Of extends CollectionName>(name: Of, id: string): Collections[Of] | undefined
  put<Of extends CollectionName>(name: Of, ...documents: Collections[Of][]): void
  count(name: CollectionName): number
  /** How often anything was committed, but what `put` did. */
  commitCount(): number
  stop(): Promise<void>
}

type Settings = NonNullable<Parameters<typeof startLocalCloud>[0]['settings']>

/** Tests start many clouds, of which each does little. */
const FEW_INSTANCES: Settings = { instancesAtMost: 2, keepsSpare: false }

/** See environment.ts; what is no test starts with none. */
const { keptThreads = [] } = globalThis as Pick<LocalCloudOptions, 'keptThreads'>

/** To be looked at in a browser. */
type Preview = Pick<Parameters<typeof startLocalCloud>[0], 'h5Root' | 'manifest'>

/** Starts at `now` and goes on from there. */
export async function startCloud({
  now,
  settings = {},
  preview = {},
  environment = {},
}: {
  now: string
  settings?: Settings
  preview?: Preview
  /** Beside what every cloud is told. */
  environment?: Record<string, string>
}): Promise<TestCloud> {
  const clock = { at: now, frozen: false }
  const local = await startLocalCloud({
    ...localOptions,
    environment: { ...localOptions.environment, ...environment },
    ...{ dataDir: ':memory:', clock, settings: { ...FEW_INSTANCES, ...settings } },
    keptThreads,
    ...preview,
  })
  const phones = new Map<string, Promise<WxCloud>>()
  const phoneOf = (openid: string) => {
    const phone = phones.get(openid) ?? local.client(openid)
    phones.set(openid, phone)
    return phone
  }
  return {
    local,
    as: ({ openid = 'o-stranger' }) => callerOf(local, () => phoneOf(openid)),
    all: (name) =>
      local.store
        .find(name, { filter: {}, sort: { _id: 1 } })
        .rows.map(({ document }) => document as never),
    one: (name, id) => local.store.find(name, { filter: { _id: id } }).rows[0]?.document as never,
    count: (name) => local.store.count(name, {}),
    commitCount: () => local.store.transactions.history.version,
    put: (name, ...documents) => void local.store.bulkLoad(name, documents as never),
    stop: () => local.stop(),
  }
}

function callerOf(local: LocalCloud, phone: () => Promise<WxCloud>): Caller {
  async function sent(data: { name?: unknown; input?: unknown }) {
    const wx = await phone()
    const isInExport = typeof data.name === 'string' && Object.hasOwn(inExport, data.name)
    return wx.callFunction<Answer>({ name: isInExport ? 'export' : 'api', data })
  }
  const send = async (data: object) => (await sent(data)).result
  return {
    send,
    phone,
    call: async (name, input) => (await send({ name, input })) as never,
    get: async (name, input) => valueOf(name, await send({ name, input })) as never,
    async file(name, input) {
      const { url } = valueOf(name, await send({ name, input })) as PublishedFile
      return Buffer.from(await (await fetch(url)).arrayBuffer())
    },
    async cost(name, input) {
      const { result, requestID } = await sent({ name, input })
      valueOf(name, result)
      return { trips: local.queries.tripsOf(requestID), queries: local.queries.of(requestID) }
    },
  }
}

function valueOf(name: string, answer: Answer): unknown {
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.problem.message}`)
  return answer.value
}
