// Rows that were read and are not yet registered, in portions; each reading of a file has its own.

import {
  PORTION_ROWS,
  portionId,
  rowStates,
  type RegistryImport,
  type RowState,
  type StagedPortion,
  type StagedRow,
} from '@domain/facilities/import/registry-import'
import { database } from '../kernel/cloud'
import type { Store } from '../kernel/store'

export type StagedRows = Record<RowState, StagedRow[]>

const WRITTEN_TOGETHER = 10

/** Staged again, also by two at once, it is the same: what an id stands for never changes. */
export async function stage(
  importId: string,
  readingId: string,
  rows: StagedRows,
  samples: string[][],
): Promise<void> {
  const portions = rowStates.flatMap((state) => portionsIn(importId, readingId, state, rows[state]))
  const all = [{ _id: samplesId(importId, readingId), importId, samples }, ...portions]
  for (let from = 0; from < all.length; from += WRITTEN_TOGETHER)
    await Promise.all(all.slice(from, from + WRITTEN_TOGETHER).map(setPortion))
}

async function setPortion({ _id, ...data }: StagedPortion): Promise<void> {
  await database.collection('importRows').doc(_id).set({ data })
}

const portionsIn = (
  importId: string,
  readingId: string,
  state: RowState,
  rows: readonly StagedRow[],
): StagedPortion[] =>
  Array.from({ length: Math.ceil(rows.length / PORTION_ROWS) }, (_, place) => ({
    _id: portionId(importId, readingId, state, place),
    importId,
    rows: rows.slice(place * PORTION_ROWS, (place + 1) * PORTION_ROWS),
  }))

const samplesId = (importId: string, readingId: string) =>
  `${importId}.${readingId.slice(0, 16)}.samples`

export async function removeStaged(importId: string): Promise<void> {
  await database.collection('importRows').where({ importId }).remove()
}

export async function portionOf(
  store: Store,
  { _id, reading }: RegistryImport,
  { state, place }: { state: RowState; place: number },
): Promise<StagedRow[]> {
  if (!reading) return []
  const portion = await store.find('importRows', portionId(_id, reading.readingId, state, place))
  return portion?.rows ?? []
}

export async function samplesOf(store: Store, { _id, reading }: RegistryImport) {
  const found = reading && (await store.find('importRows', samplesId(_id, reading.readingId)))
  return found?.samples ?? []
}
