// A total that no document is counted up for while people write: each change says what it adds, and the timer folds it in
// (docs/decisions/0040). A key says of what, of whom, in which year and how it counts, from the widest to the narrowest, so that
// a range of keys is a table.

export interface Tally {
  key: string
  by: number
}

export const tallyKey = (...parts: (string | number)[]): string => parts.join(':')

export const partsOf = (key: string): string[] => key.split(':')

/** A range of keys. */
export interface Keys {
  from: string
  before: string
}

/** Every key with these parts before its last. */
export const keysBelow = (...parts: (string | number)[]): Keys => keysFrom(...parts, '')

/** Every key that begins so; its last part may go on. */
export function keysFrom(...parts: (string | number)[]): Keys {
  const from = tallyKey(...parts)
  return { from, before: `${from}~` }
}

export const isAmong = ({ from, before }: Keys, key: string): boolean => key >= from && key < before

/** By key. */
export function sumsOf(tallies: readonly Tally[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { key, by } of tallies) sums.set(key, (sums.get(key) ?? 0) + by)
  return sums
}

/** Undone, as if it had never been counted. */
export const takenBack = (tallies: readonly Tally[]): Tally[] =>
  tallies.map(({ key, by }) => ({ key, by: -by }))
