// Every published version of every checklist. A phone may still hold answers to an older one, so none is taken away.

import { specialtiesOf, type Described } from '../facilities/kinds'
import { problem } from '../kernel/problems'
import { isOwnSpecialty } from '../people/specialties'
import { bloodInstitution } from './blood-institution'
import type { Checklist } from './checklist'
import type { Version } from './own-checklist'
import { filedInstitution } from './filed-institution'
import { licensedInstitution } from './licensed-institution'
import { maternalChild } from './maternal-child'
import { occupational } from './occupational'
import { otherPlace } from './other-place'
import { publicPlace } from './public-place'
import { ruralCentralSupply } from './rural-central-supply'
import { schoolDrinkingWater } from './school-drinking-water'
import { schoolInfectionControl } from './school-infection-control'
import { urbanSecondarySupply } from './urban-secondary-supply'

/** Newest version of each first. */
export const checklists: readonly Checklist[] = [
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
]

/** Ours or one of the county's own; the Problem checklistUnknown where there is none. */
export function findChecklist(
  id: string,
  version: string,
  own: readonly Checklist[] = [],
): Checklist {
  const found = [...checklists, ...own].find((each) => each.id === id && each.version === version)
  if (!found) throw problem('checklistUnknown', { checklist: `${id} ${version}` })
  return found
}

/** The versions that we have not published: a county's own, if there are any such. */
export const notOurs = (versions: readonly Version[]): Version[] =>
  versions.filter(
    ({ id, version }) => !checklists.some((each) => each.id === id && each.version === version),
  )

export const isOurs = (id: string): boolean => checklists.some((each) => each.id === id)

/** What a visit to this facility may complete, in its newest version: ours, and the county's own, newest first. */
export function checklistsFor(
  facility: Described,
  own: readonly Checklist[] = [],
  published = checklists,
): Checklist[] {
  const specialties = specialtiesOf(facility)
  return newest([...published, ...own]).filter(
    ({ kinds, specialty }) =>
      kinds.includes(facility.kind) &&
      (isOwnSpecialty(specialty) || specialties.includes(specialty)),
  )
}

const newest = (published: readonly Checklist[]): Checklist[] =>
  published.filter(({ id }, index) => published.findIndex((each) => each.id === id) === index)
