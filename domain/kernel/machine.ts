// State machines are data, `Record<Status, readonly Status[]>`, and one `move`.

import { problem } from './problems'

export type Machine<Status extends string> = Record<Status, readonly Status[]>

/** The next status, or the Problem moveForbidden in the words of `names`. */
export function move<Status extends string>(
  machine: Machine<Status>,
  names: Record<Status, string>,
  from: Status,
  to: Status,
): Status {
  if (!machine[from].includes(to))
    throw problem('moveForbidden', { from: names[from], to: names[to] })
  return to
}
