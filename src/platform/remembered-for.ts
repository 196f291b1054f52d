import type { Position } from './contracts'

/** Answers with the same position for a while; one that could not be had is tried again. */
export function rememberedFor(milliseconds: number, measure: () => Promise<Position>) {
  let last: { position: Position; at: number } | undefined
  return async (): Promise<Position> => {
    if (last && Date.now() - last.at < milliseconds) return last.position
    const position = await measure()
    last = 'unavailable' in position ? undefined : { position, at: Date.now() }
    return position
  }
}
