// How often a visit finds something wrong: seldom where everything has been patrolled for years, more where that has just begun.

import type { Checklist } from '@domain/checklists/checklist'
import type { Facility } from '@domain/facilities/facility'
import type { Traits } from '@domain/facilities/traits'

const USUAL = 0.02
const byChecklist: Record<string, number> = {
  urbanSecondarySupply: 0.04,
  schoolInfectionControl: 0.025,
  schoolDrinkingWater: 0.025,
  filedInstitution: 0.03,
  maternalChild: 0.07,
  occupational: 0.065,
  publicPlace: 0.05,
}
/** On market days there is nearly always somebody. */
const byPlace: Partial<Record<NonNullable<Traits['placeKind']>, number>> = {
  market: 0.07,
  itinerant: 0.12,
  beautySalon: 0.07,
  pharmacy: 0.04,
}

export function shareOfWrong({ id }: Checklist, { traits: { placeKind } }: Facility): number {
  const there = placeKind && byPlace[placeKind]
  return there ?? byChecklist[id] ?? USUAL
}
