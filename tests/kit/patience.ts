// How long a test waits for what happens beside it. A pause of the whole machine uses up next to nothing: nothing could
// happen in it either.

const LONGEST_STEP = 100

/** A function that says, each time it is asked, whether this much time of a running machine is over. */
export function patience(milliseconds: number): () => boolean {
  let left = milliseconds
  let askedAt = performance.now()
  return () => {
    const now = performance.now()
    left -= Math.min(now - askedAt, LONGEST_STEP)
    askedAt = now
    return left < 0
  }
}
