// State machines are data, `Record<Status, readonly Status[]>`, and one `move`.

import { problem } from './problems'

export type Machine<Status extends string> = Record<Status, readonly Status[]>

export const mayMove = <Status extends string>(
  machine: Machine<Status>,
  from: Status,
  to: Status,
): boolean => machine[from].includes(to)

/** The next status, or the Problem moveForbidden in the words of `names`. */
export function move<Status extends string>(
  machine: Machine<Status>,
  names: Record<Status, string>,
  from: Status,
  to: Status,
): Status {
  if (!mayMove(machine, from, to))
    throw problem('moveForbidden', { from: names[from], to: names[to] })
  return to
}
