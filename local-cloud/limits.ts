// Every limit of the database and its wire in one table, so that a run against the real cloud can correct it.

export const limits = {
  /** Of a /admin body: above what any single write may hold. */
  requestBytes: 16 * 1024 * 1024,
  /** An old quota page of the platform: 16 MB in one response packet. */
  responseBytes: 16 * 1024 * 1024,
  /** MongoDB's own is 16 MB; reports speak of 5 MB for a write from a function. */
  documentBytes: 5 * 1024 * 1024,
  documentDepth: 100,
  fieldNameLength: 255,
  insertedTogether: 1000,

  found: { byDefault: 100, atMost: 1000 },
  /** An aggregation that names no limit gets 20 rows. */
  aggregatedByDefault: 20,
  aggregatedAtMost: 10_000,

  collections: 300,
  collectionName: /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
  indexesPerCollection: 100,
  fieldsPerIndex: 31,

  transactionMs: 30_000,
  /** Above this many documents examined by one query a warning is logged. */
  examinedQuietly: 1000,
} as const
