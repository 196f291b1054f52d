import { setTimeout as wait } from 'node:timers/promises'

/** Waits for what happens beside the test; fails after ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const began = performance.now()
  while (!holds()) {
    if (performance.now() - began > 10_000) throw new Error('It did not happen within ten seconds')
    await wait(5)
  }
}
