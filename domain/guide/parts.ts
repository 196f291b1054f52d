// The documents that clauses are cited from: the implementation plan (重庆市卫生监督协管服务实施方案, 2022) and the chapters of
// the guide that comes with it (工作指南, 2022).

import { enum as oneOf, type infer as Infer } from '../kernel/z'

/** As they are cited, in the order in which they stand. */
export const partNames = {
  plan: '方案',
  foodborneDisease: '指南·食源性疾病',
  drinkingWater: '指南·饮用水',
  schoolHealth: '指南·学校卫生',
  illegalPractice: '指南·非法行医',
  maternalChildHealth: '指南·妇幼健康',
  occupationalHealth: '指南·职业卫生',
} as const

export const part = oneOf(Object.keys(partNames) as (keyof typeof partNames)[])
export type Part = Infer<typeof part>
