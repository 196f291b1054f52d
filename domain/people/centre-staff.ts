// How many coordinators a centre must have (方案 三（二）1). A centre works in one township.

import type { Role } from './roles'
import type { Person } from './person'

export const COORDINATORS_A_CENTRE = 2

type Member = Pick<Person, 'role' | 'status' | 'township'>

/** How many are missing; zero where there are enough in service. */
export function missingCoordinators(people: readonly Member[], township: string): number {
  const there = people.filter(
    (each) => each.role === 'coordinator' && each.status === 'active' && each.township === township,
  )
  return Math.max(0, COORDINATORS_A_CENTRE - there.length)
}

/** Those who work at a centre; whoever leads it does the same work. */
export const centreRoles = ['coordinator', 'centreLead'] as const satisfies readonly Role[]

/** Whether it is this person's centre, whoever's village it is there. */
export const isOfCentre = (
  { role, township }: Pick<Person, 'role' | 'township'>,
  where: Pick<Person, 'township'>,
): boolean => (centreRoles as readonly Role[]).includes(role) && township === where.township
