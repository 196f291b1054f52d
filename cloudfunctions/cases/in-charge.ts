// Who is put in charge of a case: each is looked up, in service and of its place.

import { refuseUnfitOfficer } from '@domain/cases/decisions/opened'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { Person } from '@domain/people/person'
import type { Work } from '../kernel/work'

/** Problems notFound and officerElsewhere. */
export async function inCharge(
  work: Work,
  officerIds: readonly string[],
  where: Pick<EnforcementCase, 'area' | 'county'>,
): Promise<Person[]> {
  const officers: Person[] = []
  for (const each of officerIds) {
    const person = await work.find('people', each)
    refuseUnfitOfficer(person, where)
    officers.push(person)
  }
  return officers
}
