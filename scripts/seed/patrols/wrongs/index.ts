import type { Checklist } from '@domain/checklists/checklist'
import type { Described } from '@domain/facilities/kinds'
import { ruralCentralSupply, urbanSecondarySupply } from './drinking-water'
import { maternalChild } from './maternal-child'
import {
  bloodInstitution,
  filedInstitution,
  licensedInstitution,
  otherPlace,
} from './medical-practice'
import { occupational } from './occupational'
import { publicPlace } from './public-places'
import { fitting, type Wrongs } from './said'
import { schoolDrinkingWater, schoolInfectionControl } from './schools'

/** By the checklist's id. Items that are not here always pass. */
export const wrongs: Record<string, Wrongs> = {
  ruralCentralSupply,
  urbanSecondarySupply,
  schoolInfectionControl,
  schoolDrinkingWater,
  licensedInstitution,
  filedInstitution,
  bloodInstitution,
  otherPlace,
  maternalChild,
  occupational,
  publicPlace,
}

/** What may be said of a failed item there; none where it never fails. */
export const wordsFor = ({ id }: Checklist, itemId: string, facility: Described): string[] =>
  fitting(wrongs[id]?.[itemId] ?? [], facility)
