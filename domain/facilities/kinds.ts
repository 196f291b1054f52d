// What can be patrolled, which specialties each kind belongs to, and the facts (traits) that decide what is asked there.

import { boolean, enum as oneOf, int, object, type infer as Infer } from '../kernel/z'
import type { Specialty } from '../people/specialties'
import { institutionKind } from './institutions'

export const settingNames = { rural: '农村', urban: '城镇' } as const
export const waterSourceNames = { surface: '地表水', ground: '地下水' } as const
export const disinfectantNames = {
  chlorine: '氯（游离性余氯）',
  chlorineDioxide: '二氧化氯',
  none: '不消毒',
  unknown: '不清楚',
} as const
export const hazardLevelNames = { general: '一般', severe: '严重' } as const

const count = int().min(0).max(10_000_000)

/** Every fact is optional: what nobody has registered yet is absent, and no condition holds of it. */
export const traits = object({
  setting: oneOf(['rural', 'urban']).optional(),
  waterSource: oneOf(['surface', 'ground']).optional(),
  disinfectant: oneOf(['chlorine', 'chlorineDioxide', 'none', 'unknown']).optional(),
  servedCount: count.optional(),
  institutionKind: institutionKind.optional(),
  bedCount: count.optional(),
  jointVenture: boolean().optional(),
  /** Its last revalidation was passed only after a deferral (暂缓校验). */
  revalidatedAfterDeferral: boolean().optional(),
  maternalCare: boolean().optional(),
  boarding: boolean().optional(),
  pupilCount: count.optional(),
  childCount: count.optional(),
  hazardLevel: oneOf(['general', 'severe']).optional(),
})

export type Traits = Infer<typeof traits>
export type TraitName = keyof Traits
export type Setting = NonNullable<Traits['setting']>

export const traitNames: Record<TraitName, string> = {
  setting: '城乡',
  waterSource: '水源类型',
  disinfectant: '消毒剂',
  servedCount: '供水人口',
  institutionKind: '医疗机构类别',
  bedCount: '床位数',
  jointVenture: '中外合资合作',
  revalidatedAfterDeferral: '暂缓校验后再次校验合格',
  maternalCare: '开展母婴保健技术服务',
  boarding: '寄宿制',
  pupilCount: '学生人数',
  childCount: '收托儿童人数',
  hazardLevel: '职业病危害程度',
}

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
    traits: ['waterSource', 'disinfectant', 'servedCount'],
    setting: 'rural',
  },
  urbanSecondarySupply: {
    name: '城市二次供水',
    specialties: ['drinkingWater'],
    traits: ['disinfectant', 'servedCount'],
    setting: 'urban',
  },
  school: {
    name: '学校',
    specialties: ['schoolHealth'],
    traits: ['setting', 'boarding', 'pupilCount', 'waterSource', 'disinfectant'],
  },
  kindergarten: {
    name: '托幼机构',
    specialties: ['schoolHealth'],
    traits: ['setting', 'childCount', 'waterSource', 'disinfectant'],
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
    ],
  },
  filedInstitution: {
    name: '备案类医疗机构',
    specialties: ['illegalPractice'],
    traits: ['institutionKind'],
  },
  bloodInstitution: { name: '采供血机构', specialties: ['illegalPractice'], traits: [] },
  otherPlace: { name: '其他场所', specialties: ['illegalPractice'], traits: [] },
  employer: { name: '用人单位', specialties: ['occupationalHealth'], traits: ['hazardLevel'] },
  publicPlace: { name: '公共场所', specialties: ['publicPlace'], traits: [] },
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

/** What is registered of it, else what its kind says; where neither does, the stricter urban limits are taken. */
export function settingOf({ kind, traits: known }: Described): Setting {
  const said: Kind = kinds[kind]
  return known.setting ?? said.setting ?? 'urban'
}
