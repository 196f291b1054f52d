// Whose business a clue is. Everybody whose area it is, whoever reported it, wherever it went, and where it is of an emergency
// the whole centre, which answers for it together.

import { isOfCentre } from '../people/centre-staff'
import { covers } from '../people/permissions'
import type { Person } from '../people/person'
import type { Clue } from './clue'

type Placed = Pick<Clue, 'area' | 'township' | 'reportedBy' | 'origin'>

export const mayReadClue = (actor: Person, clue: Placed): boolean =>
  covers(actor, clue) ||
  clue.reportedBy === actor._id ||
  (clue.origin.kind === 'emergency' && isOfCentre(actor, clue))
