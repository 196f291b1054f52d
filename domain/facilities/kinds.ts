// What can be patrolled, which specialties each kind belongs to, and which facts (traits) are asked of it.

import { enum as oneOf, type infer as Infer } from '../kernel/z'
import type { Specialty } from '../people/specialties'
import type { Setting, TraitName, Traits } from './traits'

interface Kind {
  name: string
  specialties: readonly Specialty[]
  /** The traits that are asked of this kind when it is registered. */
  traits: readonly TraitName[]
  /** Where the kind itself says whether it is rural or urban. */
  setting?: Setting
}

export const kinds = {
  ruralCentralSupply: {
    name: '农村集中式供水',
    specialties: ['drinkingWater'],
    traits: ['waterSource', 'disinfectant', 'servedCount', 'risk'],
    setting: 'rural',
  },
  urbanSecondarySupply: {
    name: '城市二次供水',
    specialties: ['drinkingWater'],
    traits: ['disinfectant', 'servedCount', 'risk'],
    setting: 'urban',
  },
  school: {
    name: '学校',
    specialties: ['schoolHealth'],
    traits: [
      'schoolKind',
      'setting',
      'boarding',
      'pupilCount',
      'waterKinds',
      'waterSource',
      'disinfectant',
      'risk',
    ],
  },
  kindergarten: {
    name: '托幼机构',
    specialties: ['schoolHealth'],
    traits: ['setting', 'childCount', 'waterKinds', 'waterSource', 'disinfectant', 'risk'],
  },
  licensedInstitution: {
    name: '许可类医疗机构',
    specialties: ['illegalPractice'],
    traits: [
      'institutionKind',
      'bedCount',
      'jointVenture',
      'revalidatedAfterDeferral',
      'maternalCare',
      'risk',
    ],
  },
  filedInstitution: {
    name: '备案类医疗机构',
    specialties: ['illegalPractice'],
    traits: ['institutionKind', 'risk'],
  },
  bloodInstitution: {
    name: '采供血机构',
    specialties: ['illegalPractice'],
    traits: ['bloodKind', 'risk'],
  },
  otherPlace: {
    name: '其他场所',
    specialties: ['illegalPractice'],
    traits: ['placeKind', 'risk'],
  },
  employer: {
    name: '用人单位',
    specialties: ['occupationalHealth'],
    traits: ['industry', 'hazardLevel', 'hazardProject', 'acuteHazard', 'highlyToxic', 'risk'],
  },
  publicPlace: {
    name: '公共场所',
    specialties: ['publicPlace'],
    traits: ['publicPlaceKind', 'grade', 'risk'],
  },
} as const satisfies Record<string, Kind>

export const facilityKind = oneOf(Object.keys(kinds) as (keyof typeof kinds)[])
export type FacilityKind = Infer<typeof facilityKind>

/** As much of a facility as decides what is asked there. */
export interface Described {
  kind: FacilityKind
  traits: Traits
}

/** A hospital that offers maternal care belongs to two specialties. */
export function specialtiesOf({ kind, traits: known }: Described): Specialty[] {
  const own: readonly Specialty[] = kinds[kind].specialties
  return known.maternalCare ? [...own, 'maternalChildHealth'] : [...own]
}

/** What is registered of it, else what its kind says. */
const saidSetting = ({ kind, traits: known }: Described): Setting | undefined => {
  const said: Kind = kinds[kind]
  return known.setting ?? said.setting
}

/** Where neither registration nor kind says it, the stricter urban limits are taken. */
export const settingOf = (facility: Described): Setting => saidSetting(facility) ?? 'urban'

/** Whether this trait can be known of such a facility at all. */
export const isAskedOf = (kind: FacilityKind, trait: TraitName): boolean => {
  const { traits: asked, setting }: Kind = kinds[kind]
  return asked.includes(trait) || (trait === 'setting' && setting !== undefined)
}

/** Undefined while nobody has registered it. */
export const traitOf = <Name extends TraitName>(facility: Described, name: Name): Traits[Name] =>
  name === 'setting' ? (saidSetting(facility) as Traits[Name]) : facility.traits[name]
