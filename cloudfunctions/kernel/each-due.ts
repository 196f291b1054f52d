// Steps of the timer over what is due: one that fails holds up no other. It stays due, and is passed over until the next turn.

import { Problem } from '@domain/kernel/problems'

const WITHIN_MILLISECONDS = 4_000

interface Due {
  _id: string
}

interface Step<Row> {
  /** What the log says before the id. */
  called: string
  /** Those that are due, but for the first few of them. */
  page(passedOver: number): Promise<Row[]>
  /** Nothing of it is due any more once it is done. */
  act(row: Row): Promise<unknown>
  /** Of `performance.now()`, where several steps share the time. */
  until?: number
  /** Of all of a page in one go, where that is quicker; where it fails they are done one by one. */
  together?(rows: readonly Row[]): Promise<unknown>
}

/** How many were done, for as long as there is time. */
export async function eachDue<Row extends Due>(step: Step<Row>): Promise<number> {
  const { until = performance.now() + WITHIN_MILLISECONDS } = step
  const seen = new Set<string>()
  let [count, passedOver] = [0, 0]
  while (performance.now() < until) {
    const rows = await step.page(passedOver)
    if (rows.length === 0) break
    const fresh = rows.filter(({ _id }) => !seen.has(_id))
    for (const { _id } of fresh) seen.add(_id)
    const done = await howManyDone(step, fresh)
    count += done
    passedOver += rows.length - done
  }
  return count
}

async function howManyDone<Row extends Due>(
  { called, act, together }: Step<Row>,
  rows: readonly Row[],
): Promise<number> {
  if (together && rows.length > 1 && (await isDone(() => together(rows)))) return rows.length
  let count = 0
  for (const row of rows) if (await isDone(() => act(row), `${called} ${row._id}`)) count += 1
  return count
}

async function isDone(act: () => Promise<unknown>, called?: string): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (called) console.error(`${called} failed and is tried again: ${kindOf(error)}`)
    return false
  }
}

/** Not what it says: the words of an error may quote what they are about. */
const kindOf = (error: unknown): string =>
  error instanceof Problem ? error.code : String((error as { errCode?: number }).errCode ?? 'error')
