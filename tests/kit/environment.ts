// Node as a test meets it, with what one test file may leave to the next that runs in the same process.

import type { Worker } from 'node:worker_threads'
import { TestEnvironment } from 'jest-environment-node'

const keptThreads: Worker[] = []

export default class Environment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given)
    Object.assign(this.global, { keptThreads })
  }
}
