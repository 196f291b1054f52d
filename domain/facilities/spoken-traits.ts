// What is registered of a facility, said to a person. What nobody knows yet is said to be unknown, so that it gets asked.

import { kinds, type Described } from './kinds'
import {
  bloodKindNames,
  disinfectantNames,
  gradeNames,
  hazardLevelNames,
  industryNames,
  placeKindNames,
  publicPlaceKindNames,
  riskNames,
  schoolKindNames,
  settingNames,
  traitNames,
  waterKindNames,
  waterSourceNames,
  type TraitName,
  type Traits,
} from './traits'
import { institutionKindNames } from './institutions'

/** What each value of a trait is called; a count and a yes or no have none. */
export const traitWords: Partial<Record<TraitName, Record<string, string>>> = {
  setting: settingNames,
  waterSource: waterSourceNames,
  disinfectant: disinfectantNames,
  schoolKind: schoolKindNames,
  waterKinds: waterKindNames,
  institutionKind: institutionKindNames,
  bloodKind: bloodKindNames,
  placeKind: placeKindNames,
  industry: industryNames,
  hazardLevel: hazardLevelNames,
  publicPlaceKind: publicPlaceKindNames,
  risk: riskNames,
  grade: gradeNames,
}

/** What a count counts. */
export const traitUnits: Partial<Record<TraitName, string>> = {
  servedCount: '人',
  bedCount: '张',
  pupilCount: '人',
  childCount: '人',
}

/** In the order in which they are asked of its kind. */
export const spokenTraits = ({ kind, traits }: Described): { name: string; said: string }[] =>
  kinds[kind].traits.map((trait) => spokenTrait(trait, traits[trait]))

/** 寄宿制：是 */
export const spokenTrait = (trait: TraitName, value: Traits[TraitName]) => ({
  name: traitNames[trait],
  said: said(trait, value),
})

function said(trait: TraitName, value: Traits[TraitName]): string {
  if (value === undefined) return '还不清楚'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return `${value} ${traitUnits[trait] ?? ''}`.trim()
  const values: readonly string[] = Array.isArray(value) ? value : [value]
  return values.map((each) => traitWords[trait]?.[each] ?? each).join('、') || '没有'
}
