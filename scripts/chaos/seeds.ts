// Runs that are told apart by their seeds: with its seed alone a run is the same run again.

export const seedsOf = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, place) => first + place)

/** What is wrong in one run, with the seed that tells it again. */
export async function faultsWith(seed: number, run: () => Promise<string[]>): Promise<string[]> {
  try {
    return (await run()).map((fault) => `seed ${seed}: ${fault}`)
  } catch (failure) {
    return [`seed ${seed}: ${failure instanceof Error ? failure.stack : String(failure)}`]
  }
}
