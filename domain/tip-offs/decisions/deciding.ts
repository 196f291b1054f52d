// What every decision of the agency on a resident's tip has in common: somebody makes it at some time, it moves the tip as the
// machine allows, and nobody decides on what a colleague has decided meanwhile.

import type { County } from '../../clues/routing'
import { move } from '../../kernel/machine'
import { problem } from '../../kernel/problems'
import type { Instant } from '../../kernel/time'
import type { Person } from '../../people/person'
import { tipMachine, tipStatusNames, type TipStatus } from '../status'
import type { TipOff } from '../tip-off'

export interface Deciding {
  by: Pick<Person, '_id' | 'name'>
  at: Instant
  county: County
}

export type TipChanges = Partial<TipOff>

/** Problem moveForbidden. */
export const movedTo = ({ status }: Pick<TipOff, 'status'>, to: TipStatus): TipStatus =>
  move(tipMachine, tipStatusNames, status, to)

/** Problem alreadyChanged where it is no longer what whoever decides has seen. */
export function refuseStale({ status }: Pick<TipOff, 'status'>, seen: TipStatus): void {
  if (status !== seen)
    throw problem('alreadyChanged', { now: `这条举报现在是“${tipStatusNames[status]}”` })
}
