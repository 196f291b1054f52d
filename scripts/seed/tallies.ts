import { sumsOf } from '@domain/kernel/tally'
import type { Books } from './books'

/** What the timer would have folded by now. */
export function foldPast(books: Books): void {
  const entries = books.all('trail').filter(({ tallyAt }) => tallyAt)
  for (const { tallyAt: _at, tallyIn: _in, ...folded } of entries) books.memory.put('trail', folded)
  const sums = sumsOf(entries.flatMap(({ tallies = [] }) => tallies))
  for (const [_id, count] of sums) books.memory.put('tallies', { _id, count })
}
