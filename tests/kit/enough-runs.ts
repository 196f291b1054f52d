// Runs of chaos until everything that can befall has been met: a sample that met less would prove less, and chance decides how
// large it must be.

interface Runs {
  runs: number
  failures: readonly string[]
}

interface Asked<Outcome extends Runs> {
  atLeast: number
  further: number
  atMost: number
  seed: number
  run(of: { runs: number; seed: number }): Promise<Outcome>
  /** What none of the runs so far has met. */
  missing(done: readonly Outcome[]): string[]
}

/** Expects no failure, and nothing missing at the end. */
export async function enoughRuns<Outcome extends Runs>(asked: Asked<Outcome>): Promise<void> {
  const { atLeast, further, atMost, seed, run, missing } = asked
  const done: Outcome[] = []
  let runs = 0
  while (runs < atLeast || (missing(done).length > 0 && runs < atMost)) {
    const more = await run({ runs: runs === 0 ? atLeast : further, seed: seed + runs })
    expect(more.failures).toEqual([])
    expect(more.runs).toBeGreaterThan(0)
    done.push(more)
    runs += more.runs
  }
  expect(missing(done)).toEqual([])
}
