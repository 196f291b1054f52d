import type { Assistance } from '@domain/assistance/assistance'

/** All that its page shows. */
export type ShownParts = Omit<Assistance, 'trail' | 'listKey' | 'dueKey' | 'sealAt'>

export function shownOf(assistance: Assistance): ShownParts {
  const { trail: _t, listKey: _l, dueKey: _d, sealAt: _s, ...shown } = assistance
  return shown
}
