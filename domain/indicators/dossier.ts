// How many facilities have a complete dossier (一户一档): which registered facts each kind needs. What a clause has every such
// facility hold is a licence that its dossier names; the rest is our reading: docs/decisions/0023.

import { holds, type Condition } from '../checklists/condition'
import type { Facility } from '../facilities/facility'
import {
  kinds,
  specialtiesOf,
  traitOf,
  type Described,
  type FacilityKind,
} from '../facilities/kinds'
import { traitNames, type TraitName } from '../facilities/traits'
import type { Day } from '../kernel/time'
import { isOpenBy } from './on-site-patrols'
import { shareOf, type Row, type Share } from './share'

export const dossierFactNames = {
  ...traitNames,
  address: '地址',
  place: '位置',
  operator: '负责人',
  licences: '许可或备案证件',
} as const
export type DossierFact = keyof typeof dossierFactNames

/** What the agency gives, and not every county does: a dossier is complete without. */
export const usuallyOptional: readonly TraitName[] = ['risk', 'grade']

export type Registered = Pick<
  Facility,
  | '_id'
  | 'area'
  | 'kind'
  | 'traits'
  | 'status'
  | 'registeredAt'
  | 'address'
  | 'place'
  | 'operatorName'
  | 'licences'
  | 'filing'
>

export interface Dossier extends Row {
  kind: FacilityKind
  missing: readonly DossierFact[]
}

/** Of the facilities that are open and were registered by a day, as they are registered now. */
export const dossierRate = (
  facilities: readonly Registered[],
  on: Day,
  optional = usuallyOptional,
): Share<Dossier> =>
  shareOf(
    facilities.filter(isOpenBy(on)).map((facility): Dossier => {
      const { _id, area, kind } = facility
      return { _id, area, kind, missing: missingFromDossier(facility, optional) }
    }),
    ({ _id }) => _id,
    ({ missing }) => missing.length === 0,
  )

/** A name is always there. */
export function missingFromDossier(
  facility: Registered,
  optional: readonly TraitName[] = usuallyOptional,
): DossierFact[] {
  const { kind, address, place, operatorName, licences, filing } = facility
  const missing: Partial<Record<DossierFact, boolean>> = {
    address: !address,
    place: !place,
    operator: !operatorName && !withoutOperator.includes(kind),
    licences: licences.length + (filing?.state === 'filed' ? 1 : 0) < licencesNeeded(facility),
  }
  const traits = kinds[kind].traits.filter(
    (trait) => !optional.includes(trait) && isUnknown(facility, trait),
  )
  const facts = (Object.keys(missing) as DossierFact[]).filter((fact) => missing[fact])
  return [...facts, ...traits]
}

/** Markets, office blocks …: places that are nobody's. */
const withoutOperator: readonly FacilityKind[] = ['otherPlace']

const ownWater: Condition = { trait: 'waterKinds', in: ['ownSupply', 'decentralised'] }
const treatedWater: Condition = { trait: 'waterKinds', in: ['secondary', 'separateQuality'] }
const ofSchool: Condition = { kind: ['school', 'kindergarten'] }

/** A school that only drinks the town's water has no source and no disinfectant of its own. */
const neededWhere: Partial<Record<TraitName, Condition>> = {
  waterSource: { any: [{ not: ofSchool }, ownWater] },
  disinfectant: { any: [{ not: ofSchool }, ownWater, treatedWater] },
}

function isUnknown(facility: Described, trait: TraitName): boolean {
  const condition = neededWhere[trait]
  if (condition && isKnownNot(condition, facility)) return false
  const value = traitOf(facility, trait)
  return value === undefined || value === 'unknown' || (Array.isArray(value) && value.length === 0)
}

const isKnownNot = (condition: Condition, facility: Described): boolean =>
  holds(condition, facility, () => undefined) === false

/** 指南·饮用水 3.1.1, 3.2.1; 学校卫生 3.2.1.1, 3.2.2.1; 非法行医 3.1.1.1, 3.1.2.1, 3.2.1. Of public places it is ours. */
const withLicence: Condition = {
  any: [
    {
      kind: [
        'ruralCentralSupply',
        'urbanSecondarySupply',
        'licensedInstitution',
        'filedInstitution',
        'bloodInstitution',
        'publicPlace',
      ],
    },
    { all: [ofSchool, { any: [{ trait: 'waterKinds', in: ['ownSupply'] }, treatedWater] }] },
  ],
}

/** 指南·妇幼健康 3.1: maternal care has a licence of its own, beside the institution's. */
function licencesNeeded(facility: Described): number {
  const own = holds(withLicence, facility, () => undefined) ? 1 : 0
  return own + (specialtiesOf(facility).includes('maternalChildHealth') ? 1 : 0)
}
