/** Milliseconds since 1970, settable for seed and tests. */
export interface Clock {
  now(): number
}
