// Who puts right what was said when a case was closed: those who have it in hand, and who manages the clues.

import { mayCorrect } from '../clues/corrections'
import { mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import type { EnforcementCase } from './enforcement-case'

export const mayCorrectCase = (
  actor: Pick<Person, '_id' | 'role'> | undefined,
  { words, officers }: Pick<EnforcementCase, 'words' | 'officers'>,
): boolean =>
  actor !== undefined &&
  words !== undefined &&
  mayDo(actor.role, 'case.handle') &&
  (officers.some(({ _id }) => _id === actor._id) || mayCorrect(actor, undefined))
