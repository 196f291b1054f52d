import type { Clue } from '../clues/clue'
import { problem } from '../kernel/problems'

/** Whether there is still something to help with: not with what is closed, nor with what is part of another clue. */
export const needsHelp = ({ status }: Pick<Clue, 'status'>): boolean =>
  status !== 'closed' && status !== 'merged'

/** Problem clueOver. */
export function refuseOver(clue: Pick<Clue, 'status'>): void {
  if (!needsHelp(clue)) throw problem('clueOver')
}
