// Node as a test meets it, with what one test file may leave to the next that runs in the same process.

import { createRequire } from 'node:module'
import type { Worker } from 'node:worker_threads'
import { TestEnvironment } from 'jest-environment-node'

const keptThreads: Worker[] = []

/** Loads a package for all test files of the process; jest would load it anew for each. */
const requireOnce = createRequire(__filename)

/** As much of what jest tells as is looked at here. */
interface Told {
  name: string
  test?: { parent: object; errors: readonly unknown[]; mode?: unknown }
}

export default class Environment extends TestEnvironment {
  private readonly failedIn = new Set<object>()
  private readonly isJourney: boolean

  constructor(...[config, context]: ConstructorParameters<typeof TestEnvironment>) {
    super(config, context)
    this.isJourney = config.projectConfig.testEnvironmentOptions['isJourney'] === true
    Object.assign(this.global, { keptThreads, requireOnce })
  }

  /** The steps of a journey build on each other: after one that failed, the others would only wait in vain. */
  handleTestEvent({ name, test }: Told): void {
    if (!this.isJourney || !test) return
    if (name === 'test_done' && test.errors.length > 0) this.failedIn.add(test.parent)
    if (name === 'test_start' && this.failedIn.has(test.parent)) test.mode = 'skip'
  }
}
