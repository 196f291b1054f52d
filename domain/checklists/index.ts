// Every published version of every checklist. A phone may still hold answers to an older one, so none is taken away.

import { specialtiesOf, type Described } from '../facilities/kinds'
import { problem } from '../kernel/problems'
import type { Checklist } from './checklist'
import { filedInstitution } from './filed-institution'
import { licensedInstitution } from './licensed-institution'
import { ruralCentralSupply } from './rural-central-supply'

/** Newest version of each first. */
export const checklists: readonly Checklist[] = [
  ruralCentralSupply,
  licensedInstitution,
  filedInstitution,
]

/** The Problem checklistUnknown where there is none. */
export function findChecklist(id: string, version: string): Checklist {
  const found = checklists.find((each) => each.id === id && each.version === version)
  if (!found) throw problem('checklistUnknown', { checklist: `${id} ${version}` })
  return found
}

/** What a visit to this facility may complete, in its newest version. */
export function checklistsFor(facility: Described, published = checklists): Checklist[] {
  const specialties = specialtiesOf(facility)
  return newest(published).filter(
    ({ kinds, specialty }) => kinds.includes(facility.kind) && specialties.includes(specialty),
  )
}

const newest = (published: readonly Checklist[]): Checklist[] =>
  published.filter(({ id }, index) => published.findIndex((each) => each.id === id) === index)
