// The records and trails that are checked: those of the local cloud, or of an environment's collections as files.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalCloud, type LocalCloud } from '../../local-cloud'
import { localOptions } from '../local-options'
import { DATA, runningAt } from '../running'

export interface Stored {
  cloud: LocalCloud
  close(): Promise<void>
}

interface Opening {
  /** Of exported collections: `clues.json` and so on, a document on each line. */
  folder: string | undefined
  collections: readonly { name: string }[]
}

export async function openStored({ folder, collections }: Opening): Promise<Stored> {
  const url = folder === undefined ? runningAt() : undefined
  if (url !== undefined) throw new Error(`The local cloud is running at ${url}; stop it first.`)
  if (folder === undefined && !existsSync(DATA))
    throw new Error('There is nothing in .local-cloud/')
  const dataDir = folder === undefined ? DATA : ':memory:'
  const cloud = await startLocalCloud({ ...localOptions, dataDir })
  if (folder !== undefined) for (const { name } of collections) load(cloud, folder, name)
  return { cloud, close: () => cloud.stop() }
}

/** The console writes a document on each line; a collection that is missing is left empty. */
function load(cloud: LocalCloud, folder: string, name: string): void {
  const path = join(folder, `${name}.json`)
  if (!existsSync(path)) {
    if (name === 'trail') throw new Error(`${path} is missing`)
    return
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  cloud.store.bulkLoad(
    name,
    lines.map((line) => JSON.parse(line) as never),
  )
}
