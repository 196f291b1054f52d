// A collection and its indexes, as they are known while the store is open.

export interface IndexField {
  path: string
  segments: string[]
  kind: 1 | -1 | '2dsphere'
}

export interface Index {
  number: number
  name: string
  fields: IndexField[]
  unique: boolean
  /** Some document has several keys; then neither order nor two bounds on one field can be trusted. */
  multikey: boolean
}

export interface Collection {
  number: number
  name: string
  indexes: Index[]
  nextRid: number
  /** Known once it has been asked for. */
  count: number | undefined
}

/** Row numbers of a collection start at its number times this, so that its documents lie together. */
const ROWS_PER_COLLECTION = 2 ** 40

export function ridRange({ number }: { number: number }): { from: number; to: number } {
  return { from: number * ROWS_PER_COLLECTION, to: (number + 1) * ROWS_PER_COLLECTION }
}

/** Without such an index the cloud refuses a geo condition. */
export function isGeoIndexed({ indexes }: Collection, path: string): boolean {
  return indexes.some(({ fields }) =>
    fields.some((field) => field.kind === '2dsphere' && field.path === path),
  )
}
