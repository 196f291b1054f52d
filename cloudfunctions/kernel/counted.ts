// What every write of a record adds to totals. It follows from the record before and after, so no use case can forget it.

import type { Assistance } from '@domain/assistance/assistance'
import type { Clue } from '@domain/clues/clue'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { talliesOfHelp } from '@domain/indicators/assistance'
import { talliesOfCase, talliesOfPatrol, talliesOfTip } from '@domain/indicators/open-counts'
import { talliesOfOutcome } from '@domain/indicators/substantiation'
import { talliesOfWaitingTip } from '@domain/indicators/waiting-tips'
import { takenBack, type Tally } from '@domain/kernel/tally'
import type { Patrol } from '@domain/patrols/patrol'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { SubjectName } from './collections'

type TalliesOf = (record: never) => Tally[]

const counts: Partial<Record<SubjectName, TalliesOf>> = {
  clues: (clue: Clue) => talliesOfOutcome(clue),
  assistances: (assistance: Assistance) => talliesOfHelp(assistance),
  patrols: (patrol: Patrol) => talliesOfPatrol(patrol),
  tipOffs: (tip: TipOff) => [...talliesOfTip(tip), ...talliesOfWaitingTip(tip)],
  cases: (of: EnforcementCase) => talliesOfCase(of),
}

export const countedOnes = Object.keys(counts) as SubjectName[]

/** What a record adds to totals as it is; nothing where its kind is not counted. */
export const talliesOf = (name: SubjectName, record: object): Tally[] =>
  counts[name]?.(record as never) ?? []

/** What the record counts now, less what it counted before. */
export function counted(name: SubjectName, after: object, before: object | undefined): Tally[] {
  const [was, is] = [before ? talliesOf(name, before) : [], talliesOf(name, after)]
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [...takenBack(was), ...is]
}
