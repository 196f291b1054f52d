// What was done with a clue or a case, as whoever decides next must have seen it.

import { problem } from '../kernel/problems'
import { spokenInstant, type Instant } from '../kernel/time'

interface Handled<What extends string> {
  handlings: readonly { what: What; at: Instant }[]
}

/** `seen` is how many handlings the page showed. Problem alreadyChanged where there is one that it did not. */
export function refuseUnseen<What extends string>(
  { handlings }: Handled<What>,
  seen: number,
  names: Record<What, string>,
): void {
  const last = handlings.at(-1)
  if (!last || handlings.length === seen) return
  throw problem('alreadyChanged', { now: `${spokenInstant(last.at)} 已有人${names[last.what]}` })
}

/** Every decision leaves a handling: it is what the trail calls the change. */
export function lastDone<What extends string>({ handlings }: Handled<What>): What {
  const last = handlings.at(-1)
  if (!last) throw new Error('decided without a handling')
  return last.what
}
