// Starts instances, and may keep one spare with the SDK already loaded, so that a function's first call is quick.

import type { Worker } from 'node:worker_threads'
import type { FunctionConfig } from './function-config'
import { Instance } from './instance'
import type { CloudSettings } from '../settings'
import { envOfInstance, type Platform } from './invocation'

/** A spare is replaced a little later: the call that took it has the processor first. */
const SPARE_AFTER_MS = 500

export interface InstancesOptions {
  platform: Platform
  /** Where bundles outside the project find wx-server-sdk. */
  modulesFolder: string
  clock: SharedArrayBuffer
  /** Variables that every function is given. */
  environment: Record<string, string>
  settings: Pick<CloudSettings, 'instancesAtMost' | 'keepsSpare'>
  /** Threads without a function, which one cloud leaves to the next. */
  keptThreads?: Worker[] | undefined
}

const MOST_KEPT = 4

export class Instances {
  private spare: Instance | undefined
  private replacing: NodeJS.Timeout | undefined

  constructor(private readonly options: InstancesOptions) {}

  prewarm(): void {
    if (this.options.settings.keepsSpare) this.spare ??= this.start({})
  }

  /** The spare, unless the function wants environment variables of its own. */
  take({ envVariables }: FunctionConfig): Instance {
    if (Object.keys(envVariables).length > 0) return this.start(envVariables)
    const { spare } = this
    this.spare = undefined
    this.replacing ??= setTimeout(() => {
      this.replacing = undefined
      this.prewarm()
    }, SPARE_AFTER_MS).unref()
    return spare && !spare.dead ? spare : this.start({})
  }

  /** Ends an instance that is at rest, or keeps its thread for a later cloud. */
  async dismiss(instance: Instance): Promise<void> {
    const { keptThreads } = this.options
    const thread = keptThreads && (await instance.unload())
    if (thread && keptThreads.length < MOST_KEPT) keptThreads.push(thread)
    else await instance.kill()
  }

  async stop(): Promise<void> {
    clearTimeout(this.replacing)
    await this.spare?.kill()
  }

  private start(configured: Record<string, string>): Instance {
    const { platform, modulesFolder, clock, environment, keptThreads } = this.options
    const env = envOfInstance(platform, { ...environment, ...configured })
    return Instance.start({ modulesFolder }, { env, clock }, alive(keptThreads))
  }
}

/** The next thread that did not end while it was kept. */
function alive(kept: Worker[] = []): Worker | undefined {
  const thread = kept.pop()
  return thread && thread.threadId < 0 ? alive(kept) : thread
}
