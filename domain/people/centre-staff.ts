// How many coordinators a centre must have (方案 三（二）1). A centre works in one township.

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
