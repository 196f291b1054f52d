// What a question costs in its function, among few and among many: it is to be quick, and as quick among many.

import { milliseconds, percentile, type Row } from './bench'

const TARGET_P95 = 50
const GROWTH = 1.5

/** Milliseconds of each call, by question. */
export type Times = Record<string, number[]>

export const CALLS = 200
const WARM_UP = 30

/** Of each question, asked of few and of many by turns, so that a busy machine is as busy for either. */
export async function timesByTurns<Of>(
  questions: readonly string[],
  places: readonly [few: Of, many: Of],
  timeOf: (place: Of, question: string, at: number) => Promise<number>,
): Promise<[Times, Times]> {
  const times: [Times, Times] = [{}, {}]
  for (const question of questions)
    for (let at = 0; at < WARM_UP + CALLS; at += 1)
      for (const size of [0, 1] as const) {
        const took = await timeOf(places[size], question, at)
        if (at >= WARM_UP) (times[size][question] ??= []).push(took)
      }
  return times
}

export interface Grown {
  rows: Row[]
  figures: Record<string, number>
}

/** `sizes` are how many there were: few, then many. */
export function grown(few: Times, many: Times, sizes: readonly [number, number]): Grown {
  const figures: Record<string, number> = {}
  const rows = Object.entries(many).flatMap(([what, after]): Row[] => {
    const growth = percentile(after, 0.5) / percentile(few[what]!, 0.5)
    const p95 = percentile(after, 0.95)
    Object.assign(figures, { [what]: p95, [`${what}: growth`]: growth })
    return [
      {
        what: `${what}: p50, p95`,
        figure: `${milliseconds(percentile(after, 0.5))}, ${milliseconds(p95)}`,
        ...{ target: `p95 < ${TARGET_P95} ms in the function`, met: p95 < TARGET_P95 },
      },
      {
        what: `${what}: ${sizes[1]} ÷ ${sizes[0]}, p50`,
        figure: growth.toFixed(2),
        ...{ target: `≤ ${GROWTH}`, met: growth <= GROWTH },
      },
    ]
  })
  return { rows, figures }
}
