// A local cloud on disk for benchmarks: empty, or with a city of the asked size, which is loaded once and kept in an ignored
// folder until what would be loaded is something else.

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { startLocalCloud, type LocalCloud } from '../../local-cloud'
import { localOptions } from '../local-options'
import { bulkLoadInto, cityPrint } from '../seed/bulk'

export const sizes = {
  none: { facilities: 2_000, patrols: 0 },
  small: { facilities: 2_000, patrols: 10_000 },
  large: { facilities: 200_000, patrols: 1_000_000 },
}

export type Size = keyof typeof sizes

export const sizeWords: Record<Size, string> = {
  none: 'no patrols stored',
  small: '2,000 facilities and 10,000 patrols stored',
  large: '200,000 facilities and 1,000,000 patrols stored',
}

const KEPT = join(__dirname, '../../.cache/bench')

/** Of the city that would be loaded now; made once, since it takes seconds. */
let print: string | undefined

/** Loads what is missing or was loaded by other rules, and says so: the large city takes minutes. */
function cityAt(size: Size): string {
  if (size === 'none') {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    bulkLoadInto(folder, sizes.none)
    return folder
  }
  const folder = join(KEPT, size)
  const ready = join(folder, 'ready')
  print ??= cityPrint()
  if (existsSync(ready) && readFileSync(ready, 'utf8') === print) return folder
  const startedAt = performance.now()
  bulkLoadInto(folder, { ...sizes[size], onProgress: console.error })
  writeFileSync(ready, print)
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  const megabytes = Math.round(statSync(join(folder, 'database.sqlite')).size / 1e6)
  console.error(`${sizeWords[size]}: loaded in ${seconds} s, ${megabytes} MB`)
  return folder
}

/** Runs with a cloud of this size; an empty one is thrown away afterwards. */
export async function inCity<Answer>(
  size: Size,
  act: (cloud: LocalCloud) => Promise<Answer>,
): Promise<Answer> {
  const dataDir = cityAt(size)
  const cloud = await startLocalCloud({ ...localOptions, dataDir })
  try {
    return await act(cloud)
  } finally {
    await cloud.stop()
    if (size === 'none') rmSync(dataDir, { recursive: true })
  }
}

const found = (cloud: LocalCloud, name: string, filter: object, limit: number) =>
  cloud.store.find(name, { filter: filter as never, limit }).rows.map(({ document }) => document)

export const coordinatorOf = (cloud: LocalCloud, number: number): Person =>
  found(cloud, 'people', { openid: `bench-coordinator-${number + 1}` }, 1)[0] as never

/** Water plants that this coordinator answers for. */
export const plantsOf = (cloud: LocalCloud, { _id }: Person): Facility[] =>
  found(cloud, 'facilities', { coordinatorId: _id, dueKey: { $gt: '' } }, 50)
    .map((each) => each as unknown as Facility)
    .filter(({ kind }) => kind === 'ruralCentralSupply')
