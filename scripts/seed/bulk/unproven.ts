import type { TrailHead } from '@domain/kernel/trail'

/** The head of a chain whose links are not there: what is loaded for benchmarks has no trail. */
export const unproven: TrailHead = { seq: 1, hash: '0'.repeat(64) }
