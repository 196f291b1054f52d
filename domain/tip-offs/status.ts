// What becomes of a tip. One that was taken at the counter begins as 待核实 with the centre that took it; one that a resident
// sent begins as 待受理 with the agency, which may have a centre look into it (docs/decisions/0043).

import { wordMachine, wordStatusNames, type WordStatus } from '../clues/received-word'
import type { Machine } from '../kernel/machine'
import { problem } from '../kernel/problems'
import { enum as oneOf } from '../kernel/z'

export const tipStatusNames = {
  submitted: '待受理',
  quarantined: '待甄别',
  accepted: '已受理',
  declined: '不予受理',
  joined: '已并入',
  ...wordStatusNames,
} as const
export type TipStatus = keyof typeof tipStatusNames
export const tipStatus = oneOf(Object.keys(tipStatusNames) as TipStatus[])

const ends = { becameClue: ['closed'], becameEmergency: ['closed'], closed: ['accepted'] } as const

export const tipMachine: Machine<TipStatus> = {
  quarantined: ['submitted', 'declined'],
  submitted: ['accepted', 'declined', 'joined', 'becameEmergency'],
  accepted: ['received', 'becameClue', 'becameEmergency', 'joined', 'closed'],
  received: [...wordMachine.received, 'accepted'],
  verified: [...wordMachine.verified, 'accepted'],
  joined: ['submitted'],
  declined: ['accepted'],
  ...ends,
}

/** Nothing more is to be done with it unless somebody opens it again. */
export const isEnded = (status: TipStatus): boolean =>
  status === 'closed' || status === 'declined' || status === 'joined'

/** As whoever looks into it has it; Problem alreadyChanged where the agency has it. */
export function heldByCentre<Tip extends { status: TipStatus }>(
  tip: Tip,
): Tip & { status: WordStatus } {
  const { status } = tip
  if (!(status in wordStatusNames))
    throw problem('alreadyChanged', { now: `这条举报${tipStatusNames[status]}` })
  return tip as Tip & { status: WordStatus }
}
