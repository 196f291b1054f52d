// Clouds one after another that leave each other their threads: what a function kept in one is not there in the next.

import type { Worker } from 'node:worker_threads'
import type { LocalCloud, LocalCloudOptions } from '../../local-cloud'
import { startTestCloud } from './kit'

const keptThreads: Worker[] = []
const misbehaving =
  (cloud: LocalCloud) =>
  async (does: string, more: object = {}): Promise<unknown> => {
    const phone = await cloud.client('o-alice')
    return (await phone.callFunction({ name: 'misbehave', data: { does, ...more } })).result
  }

async function during<Answer>(
  act: (misbehave: ReturnType<typeof misbehaving>, cloud: LocalCloud) => Promise<Answer>,
  options: Partial<LocalCloudOptions> = {},
): Promise<Answer> {
  const settings = { instancesAtMost: 1, keepsSpare: false }
  const cloud = await startTestCloud({ keptThreads, settings, ...options })
  try {
    return await act(misbehaving(cloud), cloud)
  } finally {
    await cloud.stop()
  }
}

beforeEach(async () => {
  await during((misbehave) => misbehave('nothing'))
})
afterEach(async () => {
  for (const thread of keptThreads.splice(0)) await thread.terminate()
})

describe('a thread is not kept', () => {
  it.each([
    ['that goes on with something', 'goesOn'],
    ['that answered with a request still open', 'leavesRequestOpen'],
    ['that left something in the global object', 'remembersGlobally'],
  ])('of a function %s', async (_, does) => {
    await during((misbehave) => misbehave(does))
    expect(keptThreads).toHaveLength(0)
  })

  it('of a function that was still running', async () => {
    await during(async (misbehave, cloud) => {
      const begun = new Promise<void>((resolve) => cloud.onLog(() => resolve()))
      void misbehave('printsAndHangs').catch(() => undefined)
      await begun
    })
    expect(keptThreads).toHaveLength(0)
  })

  it('in a place that the cloud was not told of', async () => {
    await during((misbehave) => misbehave('nothing'), { keptThreads: [] })
    expect(keptThreads).toHaveLength(1)
  })
})

describe('in a thread that another cloud left', () => {
  it('runs the next cloud’s function, and after it the one after', async () => {
    const [first] = keptThreads
    await during((misbehave) => misbehave('nothing'))
    expect(keptThreads).toHaveLength(1)
    expect(keptThreads[0]).toBe(first)
  })

  it.each(['remembers', 'remembersAsLibrariesDo'])('a function %s nothing', async (does) => {
    const twice = () => during(async (misbehave) => [await misbehave(does), await misbehave(does)])
    expect(await twice()).toEqual([1, 2])
    expect(await twice()).toEqual([1, 2])
    expect(keptThreads).toHaveLength(1)
  })

  it('a function has the environment variables of its own cloud only', async () => {
    const keys = ['LEAKED', 'TCB_ENV', 'COLOUR', 'CONFIGURED']
    const seen = (options: Partial<LocalCloudOptions>) =>
      during(async (misbehave) => {
        const found = await misbehave('readsEnv', { keys })
        await misbehave('leaksEnv')
        return found
      }, options)
    const CONFIGURED = 'from config.json'
    expect(await seen({ envId: 'one', environment: { COLOUR: 'red' } })).toEqual({
      LEAKED: null,
      TCB_ENV: 'one',
      COLOUR: 'red',
      CONFIGURED,
    })
    expect(await seen({ envId: 'other' })).toEqual({
      LEAKED: null,
      TCB_ENV: 'other',
      COLOUR: null,
      CONFIGURED,
    })
  })

  it('a function goes by the clock of its own cloud', async () => {
    for (const at of ['2026-03-02T02:00:00.000Z', '2031-12-31T16:00:00.000Z']) {
      const clock = { at, frozen: true }
      const told = await during((misbehave) => misbehave('tellsTime'), { clock })
      expect(told).toMatchObject({ date: at, now: Date.parse(at) })
    }
  })

  it('a function reads and writes the database of its own cloud', async () => {
    for (const group of ['first', 'second'])
      await during(async (_, cloud) => {
        await cloud.store.insert('people', [{ _id: 'p1', group }])
        const phone = await cloud.client('o-alice')
        const { result } = await phone.callFunction({ name: 'three-reads', data: { id: 'v1' } })
        expect(result).toMatchObject({ person: { _id: 'p1', group } })
        expect(cloud.store.find('visits', { filter: {} }).rows).toHaveLength(1)
      })
  })

  it('another function may be loaded', async () => {
    await during(async (_, cloud) => {
      expect(await cloud.fireTimer('tick')).toMatchObject({ context: { SOURCE: 'wx_trigger' } })
    })
    expect(keptThreads).toHaveLength(1)
  })

  it('nothing is loaded where it has ended meanwhile', async () => {
    const [thread] = keptThreads
    await thread?.terminate()
    expect(await during((misbehave) => misbehave('remembers'))).toBe(1)
    expect(keptThreads.some((kept) => kept === thread)).toBe(false)
  })
})
