import { covers } from '../people/permissions'
import type { Person } from '../people/person'
import type { Assistance } from './assistance'

/** Whoever is asked, wherever that is, and whose area it is. */
export const mayReadAssistance = (
  actor: Pick<Person, '_id' | 'area'>,
  assistance: Pick<Assistance, 'coordinatorId' | 'area'>,
): boolean => actor._id === assistance.coordinatorId || covers(actor, assistance)
