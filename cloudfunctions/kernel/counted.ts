// What every write of a record adds to totals. It follows from the record before and after, so no use case can forget it.

import type { Assistance } from '@domain/assistance/assistance'
import type { Clue } from '@domain/clues/clue'
import { talliesOfHelp } from '@domain/indicators/assistance'
import { talliesOfOutcome } from '@domain/indicators/substantiation'
import { takenBack, type Tally } from '@domain/kernel/tally'
import type { SubjectName } from './collections'

type TalliesOf = (record: never) => Tally[]

const counts: Partial<Record<SubjectName, TalliesOf>> = {
  clues: (clue: Clue) => talliesOfOutcome(clue),
  assistances: (assistance: Assistance) => talliesOfHelp(assistance),
}

/** What the record counts now, less what it counted before. */
export function counted(name: SubjectName, after: object, before: object | undefined): Tally[] {
  const talliesOf = counts[name]
  if (!talliesOf) return []
  const [was, is] = [before ? talliesOf(before as never) : [], talliesOf(after as never)]
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [...takenBack(was), ...is]
}
