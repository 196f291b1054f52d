// The functions leave nothing behind for which their thread would have to be started anew, which every test would wait for.

import type { Worker } from 'node:worker_threads'
import { startLocalCloud } from '../../../local-cloud'
import { localOptions } from '../../../scripts/local-options'

const keptThreads: Worker[] = []

afterAll(async () => {
  for (const thread of keptThreads) await thread.terminate()
})

it.each(['api', 'export', 'timer'])('the thread of %s serves the next cloud', async (name) => {
  const settings = { instancesAtMost: 1, keepsSpare: false }
  const cloud = await startLocalCloud({
    ...localOptions,
    dataDir: ':memory:',
    settings,
    keptThreads,
  })
  if (name === 'timer') await cloud.fireTimer(name)
  else await (await cloud.client('o-alice')).callFunction({ name, data: {} })
  await cloud.stop()
  expect(keptThreads).toHaveLength(1)
})
