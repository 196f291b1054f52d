// What is registered of a facility, said to a person. What nobody knows yet is said to be unknown, so that it gets asked.

import {
  disinfectantNames,
  hazardLevelNames,
  kinds,
  settingNames,
  traitNames,
  waterSourceNames,
  type Described,
  type TraitName,
} from './kinds'
import { institutionKindNames } from './institutions'

const words: Partial<Record<TraitName, Record<string, string>>> = {
  setting: settingNames,
  waterSource: waterSourceNames,
  disinfectant: disinfectantNames,
  institutionKind: institutionKindNames,
  hazardLevel: hazardLevelNames,
}

const units: Partial<Record<TraitName, string>> = {
  servedCount: '人',
  bedCount: '张',
  pupilCount: '人',
  childCount: '人',
}

/** In the order in which they are asked of its kind. */
export const spokenTraits = ({ kind, traits }: Described): { name: string; said: string }[] =>
  kinds[kind].traits.map((trait) => ({ name: traitNames[trait], said: said(trait, traits[trait]) }))

function said(trait: TraitName, value: string | number | boolean | undefined): string {
  if (value === undefined) return '还不清楚'
  if (typeof value === 'boolean') return value ? '是' : '否'
  return words[trait]?.[value] ?? `${value} ${units[trait] ?? ''}`.trim()
}
