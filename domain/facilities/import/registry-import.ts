// An import of the registry: what was found in the file, what was confirmed, and how far it is written.

import { area } from '../../kernel/areas'
import { hash } from '../../kernel/hash'
import { id } from '../../kernel/ids'
import type { Machine } from '../../kernel/machine'
import { instant } from '../../kernel/time'
import { trailHead } from '../../kernel/trail'
import {
  array,
  enum as oneOf,
  int,
  number,
  object,
  string,
  type infer as Infer,
} from '../../kernel/z'
import type { FacilityStatus } from '../facility'
import type { LikenessReason } from '../likeness'
import type { Sameness } from './sameness'
import type { ImportedEntry } from './read-row'
import type { RowFault } from './row-cells'

/** Of one file: a county has some thousands. */
export const ROWS_MOST = 10_000
/** What a phone sends and a function opens in its time. */
export const FILE_BYTES_MOST = 10_000_000

export const importStatusNames = {
  uploaded: '待读取',
  read: '待确认',
  confirmed: '正在导入',
  written: '已导入',
  refused: '读不了',
  cancelled: '已取消',
} as const
export const importStatus = oneOf([
  'uploaded',
  'read',
  'confirmed',
  'written',
  'refused',
  'cancelled',
])
export type ImportStatus = Infer<typeof importStatus>

export const importMachine: Machine<ImportStatus> = {
  uploaded: ['read', 'refused', 'cancelled'],
  read: ['read', 'confirmed', 'cancelled'],
  confirmed: ['written'],
  written: [],
  refused: ['read', 'cancelled'],
  cancelled: [],
}

/** What becomes of a row unless somebody says otherwise: `good` and `alike` are taken, `same` and `wrong` are not. */
export const rowState = oneOf(['good', 'alike', 'same', 'wrong'])
export type RowState = Infer<typeof rowState>
export const rowStates = rowState.options

const counts = object({ good: int(), alike: int(), same: int(), wrong: int() })

const rowNumber = int().min(1).max(1_048_576)

/** Rows that are to be treated otherwise than their state says. */
export const CHOICES_MOST = 1000
export const choices = object({
  /** Of those that are there already. */
  taken: array(rowNumber).max(CHOICES_MOST),
  /** Of those that would be taken. */
  left: array(rowNumber).max(CHOICES_MOST),
})
export type Choices = Infer<typeof choices>

const mappingIds = array(string().max(40)).max(200)

/** What was read of the file. */
const reading = object({
  /** The hash of all that was read: staged rows belong to one reading, and what is confirmed is what was seen. */
  readingId: hash,
  headings: array(string()),
  /** Our column for each of the file's, '' for none. */
  mapping: mappingIds,
  /** What was chosen by hand. No key of its own for each heading: a database takes no dots in one. */
  remembered: array(object({ heading: string(), column: string() })),
  counts,
})
export type Reading = Infer<typeof reading>

export const importReport = object({
  _id: id,
  fileId: string().min(1).max(300),
  fileName: string().trim().min(1).max(200),
})

export const registryImport = importReport.extend({
  area,
  county: string().length(6),
  township: string().length(9),
  status: importStatus,
  importedBy: id,
  importedByName: string(),
  importedAt: instant,
  /** Why the file cannot be read. */
  refusal: string().optional(),
  reading: reading.optional(),
  choices: choices.optional(),
  /** Portions done, of all states together. */
  writtenPortions: number().optional(),
  writtenCount: number().optional(),
  /** Rows that were there by the time they would have been written. */
  overtakenCount: number().optional(),
  /** When the timer goes on with it; absent while there is nothing to go on with. */
  goOnAt: instant.optional(),
  /** When file and staged rows are removed. */
  tidyAt: instant.optional(),
  endedAt: instant.optional(),
  /** Sorts by time, unique. */
  listKey: string(),
  trail: trailHead,
})
export type RegistryImport = Infer<typeof registryImport>

/** What a row was found to be like. */
export interface FoundLike {
  is: Sameness
  reasons: LikenessReason[]
  name: string
  /** Where it is a row of the same file. */
  row?: number
  /** Where it is registered. */
  facilityId?: string
  status?: FacilityStatus
}

export interface StagedRow {
  /** As the sheet counts them. */
  row: number
  name: string
  entry?: ImportedEntry
  status?: FacilityStatus
  like?: FoundLike
  faults?: RowFault[]
}

/** Rows of one state, as many as are written together. */
export const PORTION_ROWS = 100

/** What is read of a file and not yet registered. */
export interface StagedPortion {
  _id: string
  importId: string
  rows?: StagedRow[]
  /** The first rows of the file as they stand there. */
  samples?: string[][]
}

export const portionId = (importId: string, readingId: string, state: RowState, place: number) =>
  `${importId}.${readingId.slice(0, 16)}.${state}.${place}`

/** Every portion that may be written, in order. */
export function portionsOf({ counts: { good, alike, same } }: Pick<Reading, 'counts'>) {
  const portions = (state: RowState, count: number) =>
    Array.from({ length: Math.ceil(count / PORTION_ROWS) }, (_, place) => ({ state, place }))
  return [...portions('good', good), ...portions('alike', alike), ...portions('same', same)]
}

export const isTaken = (state: RowState, row: number, { taken, left }: Choices): boolean =>
  state === 'same' ? taken.includes(row) : state !== 'wrong' && !left.includes(row)

/** How many rows would be written by these choices. */
export function takenCount({ counts: { good, alike } }: Pick<Reading, 'counts'>, said: Choices) {
  return good + alike - said.left.length + said.taken.length
}

/** 第 12 行 G 列“联系电话”：太长，最多 20 个字 */
export const spokenFault = (row: number, { column, at, words }: RowFault): string =>
  `第 ${row} 行${at === undefined ? '' : ` ${letterOf(at)} 列`}“${column}”：${words}`

/** As sheets name their columns: A … Z, AA … */
export const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
