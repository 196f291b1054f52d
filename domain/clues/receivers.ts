// Who at the centre is told of what others told us.

import type { Id } from '../kernel/ids'
import { isOfCentre } from '../people/centre-staff'
import { covers } from '../people/permissions'
import type { Person } from '../people/person'
import type { ReceivedWord } from './received-word'

type Word = Pick<ReceivedWord, 'severity' | 'area' | 'township' | 'receivedBy'>

/**
 * An emergency reaches everybody in service at the centre at once, whoever's village it is; anything else those whose area
 * it is, and all where that is nobody's.
 */
export function receiversOf(word: Word, staff: readonly Person[]): Id[] {
  const there = staff.filter(
    (each) => each.status === 'active' && each._id !== word.receivedBy && isOfCentre(each, word),
  )
  const near = there.filter((each) => covers(each, word))
  const told = word.severity === 'emergency' || near.length === 0 ? there : near
  return told.map(({ _id }) => _id)
}
