import { setTimeout as wait } from 'node:timers/promises'
import { patience } from './patience'

/** Waits for what happens beside the test; fails after ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const isOver = patience(10_000)
  while (!holds()) {
    if (isOver()) throw new Error('It did not happen within ten seconds')
    await wait(5)
  }
}
