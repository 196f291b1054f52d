// The fields that patrols, routing and indicators are divided by: ours, where 非法行医 covers practice and blood, and those
// that a county adds.

import { enum as oneOf, templateLiteral, union, string, type infer as Infer } from '../kernel/z'
import { hasOwn } from '../kernel/records'

export const specialtyNames = {
  foodborneDisease: '食源性疾病',
  drinkingWater: '饮用水卫生',
  schoolHealth: '学校卫生',
  illegalPractice: '医疗执业',
  maternalChildHealth: '妇幼健康',
  occupationalHealth: '职业卫生',
  publicPlace: '公共场所',
} as const

const builtIn = oneOf(Object.keys(specialtyNames) as (keyof typeof specialtyNames)[])

/** Specialties that every county has. */
export const builtInSpecialties = builtIn.options

export const ownSpecialtyId = templateLiteral(['own_', string().regex(/^[a-z0-9]{1,24}$/)])
export type OwnSpecialtyId = Infer<typeof ownSpecialtyId>

export const specialty = union([builtIn, ownSpecialtyId])
export type Specialty = Infer<typeof specialty>

/** One that a county adds (方案 二（二）7). */
export interface OwnSpecialty {
  id: OwnSpecialtyId
  name: string
}

export const isOwnSpecialty = (given: Specialty): given is OwnSpecialtyId =>
  !hasOwn(specialtyNames, given)

/** Without the county's list, that it is the county's is all that can be said. */
export const spokenSpecialty = (given: Specialty, own: readonly OwnSpecialty[] = []): string =>
  isOwnSpecialty(given)
    ? (own.find(({ id }) => id === given)?.name ?? '本区县专业')
    : specialtyNames[given]
