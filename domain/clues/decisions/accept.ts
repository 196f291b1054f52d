import { tellAccepted } from '../tellings'
import type { Clue } from '../clue'
import { decided, type Deciding, type Decision } from './decision'

/** Who accepts it answers for it from then on, whoever it was given to. */
export const accepted = (clue: Clue, deciding: Deciding): Decision => ({
  changes: decided(
    clue,
    { said: { what: 'accepted' }, status: 'accepted', changes: takenBy(clue, deciding) },
    deciding,
  ),
  tell: [tellAccepted(clue, deciding.by.name)],
})

/** What is set wherever an officer takes it in hand. */
export const takenBy = ({ openedAt }: Clue, { by, at }: Deciding): Partial<Clue> => ({
  officerId: by._id,
  openedAt: openedAt ?? at,
  acceptedBy: by._id,
  acceptedByName: by.name,
  acceptedAt: at,
})
