// How often a visit finds something wrong: seldom where everything has been patrolled for years, more where that has just begun.

import type { Checklist } from '@domain/checklists/checklist'
import type { Facility } from '@domain/facilities/facility'
import type { Traits } from '@domain/facilities/traits'

const USUAL = 0.025
const byChecklist: Record<string, number> = {
  urbanSecondarySupply: 0.05,
  schoolInfectionControl: 0.03,
  schoolDrinkingWater: 0.03,
  filedInstitution: 0.035,
  maternalChild: 0.08,
  occupational: 0.08,
  publicPlace: 0.06,
}
/** On market days there is nearly always somebody. */
const byPlace: Partial<Record<NonNullable<Traits['placeKind']>, number>> = {
  market: 0.08,
  itinerant: 0.13,
  beautySalon: 0.08,
  pharmacy: 0.05,
}

export function shareOfWrong({ id }: Checklist, { traits: { placeKind } }: Facility): number {
  const there = placeKind && byPlace[placeKind]
  return there ?? byChecklist[id] ?? USUAL
}
