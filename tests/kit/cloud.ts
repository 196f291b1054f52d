// The whole system as a test meets it: the built functions on a local cloud in memory, and people who call them.

import type { Api } from '../../cloudfunctions/api'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import type { CollectionName, Collections } from '../../cloudfunctions/kernel/collections'
import { startLocalCloud, type LocalCloud } from '../../local-cloud'
import { localOptions } from '../../scripts/local-options'

type Name = keyof Api
type Refused = Extract<Answer, { ok: false }>
export type Called<Of extends Name> = { ok: true; value: Api[Of]['output']; at: string } | Refused

export interface Caller {
  call<Of extends Name>(name: Of, input: Api[Of]['input']): Promise<Called<Of>>
  /** The value; a refusal fails the test with its words. */
  get<Of extends Name>(name: Of, input: Api[Of]['input']): Promise<Api[Of]['output']>
  /** Sends anything at all. */
  send(data: object): Promise<Answer>
}

export interface TestCloud {
  local: LocalCloud
  as(someone: { openid?: string | undefined }): Caller
  /** Every document of a collection, in the order of their ids. */
  all<Of extends CollectionName>(name: Of): Collections[Of][]
  put<Of extends CollectionName>(name: Of, ...documents: Collections[Of][]): void
  stop(): Promise<void>
}

/** Starts at `now` and goes on from there. */
export async function startCloud({ now }: { now: string }): Promise<TestCloud> {
  const clock = { at: now, frozen: false }
  const local = await startLocalCloud({ ...localOptions, dataDir: ':memory:', clock })
  return {
    local,
    as: ({ openid }) => callerOf(local, openid ?? 'o-stranger'),
    all: (name) =>
      local.store
        .find(name, { filter: {}, sort: { _id: 1 } })
        .rows.map(({ document }) => document as never),
    put: (name, ...documents) => void local.store.bulkLoad(name, documents as never),
    stop: () => local.stop(),
  }
}

function callerOf(local: LocalCloud, openid: string): Caller {
  async function send(data: object): Promise<Answer> {
    const wx = await local.client(openid)
    const { result } = await wx.callFunction<Answer>({ name: 'api', data })
    return result
  }
  return {
    send,
    call: async (name, input) => (await send({ name, input })) as never,
    async get(name, input) {
      const answer = await send({ name, input })
      if (!answer.ok) throw new Error(`${name} was refused: ${answer.problem.message}`)
      return answer.value as never
    },
  }
}
