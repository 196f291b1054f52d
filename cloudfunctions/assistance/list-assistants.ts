import { assistantsFor } from '@domain/assistance/asking'
import { id } from '@domain/kernel/ids'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { centreRoles } from '@domain/people/centre-staff'
import type { Person } from '@domain/people/person'
import { staffOf } from '../kernel/centre'
import { is } from '../kernel/cloud'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'

export interface Assistant extends Pick<Person, '_id' | 'name' | 'role' | 'area' | 'phone'> {
  /** Patrols the facility of the clue. */
  isOfFacility: boolean
}

/** Those whom the agency employs itself; a county has a few. */
const MOST_OF_AGENCY = 50

/** Whom an officer may ask to help with a clue: whoever patrols there first. */
export const listAssistants = query({
  action: 'assistance.ask',
  input: object({ clueId: id }),

  async run({ input, actor, store }): Promise<{ rows: Assistant[] }> {
    const clue = await findCovered(store, actor, 'clues', input.clueId)
    const [facility, ofCentre, ofAgency] = await Promise.all([
      clue.facilityId ? store.find('facilities', clue.facilityId) : undefined,
      staffOf(store, clue.township),
      store.list('people', {
        where: { area: `${clue.county}000000`, role: is.in([...centreRoles]) },
        limit: MOST_OF_AGENCY,
      }),
    ])
    const assistants = assistantsFor([...ofCentre, ...ofAgency], clue, facility?.coordinatorId)
    return {
      rows: assistants.map((person) => ({
        ...pick(person, ['_id', 'name', 'role', 'area', 'phone']),
        isOfFacility: person._id === facility?.coordinatorId,
      })),
    }
  },
})
