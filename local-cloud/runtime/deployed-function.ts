// One function as built into `<root>/<name>`: its configuration and its instances, fresh after every rebuild.

import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readFunctionConfig, type FunctionConfig } from './function-config'
import type { Instance, InstanceEvents } from './instance'
import { Pool } from './pool'

export class DeployedFunction {
  readonly pool: Pool
  config: FunctionConfig
  private builtAt: string

  constructor(
    readonly name: string,
    private readonly folder: string,
    newInstance: (config: FunctionConfig) => Instance,
    events: InstanceEvents,
    instancesAtMost: number,
  ) {
    this.config = readFunctionConfig(folder)
    this.builtAt = buildStamp(folder)
    this.pool = new Pool(instancesAtMost, async () => {
      const instance = newInstance(this.config)
      await instance.load(join(this.folder, 'index.js'), events).catch(async (error: unknown) => {
        await instance.kill()
        throw error
      })
      return instance
    })
  }

  /** Notices a rebuild at the next call, without watching files. */
  async refresh(): Promise<void> {
    const stamp = buildStamp(this.folder)
    if (stamp === this.builtAt) return
    this.builtAt = stamp
    this.config = readFunctionConfig(this.folder)
    await this.pool.retire()
  }
}

export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.js'))
}

function buildStamp(folder: string): string {
  return ['index.js', 'config.json']
    .map((file) => statSync(join(folder, file), { throwIfNoEntry: false }))
    .map((stat) => (stat ? `${stat.mtimeMs}:${stat.size}:${stat.ino}` : '-'))
    .join(' ')
}
