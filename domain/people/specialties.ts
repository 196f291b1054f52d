// The fields that patrols, routing and indicators are divided by. 非法行医 covers practice and blood.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const specialtyNames = {
  foodborneDisease: '食源性疾病',
  drinkingWater: '饮用水卫生',
  schoolHealth: '学校卫生',
  illegalPractice: '医疗执业',
  maternalChildHealth: '妇幼健康',
  occupationalHealth: '职业卫生',
  publicPlace: '公共场所',
} as const

export const specialty = oneOf(Object.keys(specialtyNames) as (keyof typeof specialtyNames)[])
export type Specialty = Infer<typeof specialty>
