// Where in the guide (重庆市卫生监督协管服务工作指南, 2022) a question or a limit comes from.

import { enum as oneOf, int, object, string, type infer as Infer } from '../kernel/z'

/** The guide's chapters, as they are cited. */
export const partNames = {
  drinkingWater: '指南·饮用水',
  schoolHealth: '指南·学校卫生',
  illegalPractice: '指南·非法行医',
  maternalChildHealth: '指南·妇幼健康',
  occupationalHealth: '指南·职业卫生',
} as const

const part = oneOf(Object.keys(partNames) as (keyof typeof partNames)[])

export const clause = object({
  part,
  number: string().regex(/^\d+(\.\d+)+$/),
  /** The guide gives some numbers twice; this says which one is meant. */
  occurrence: int().min(2).optional(),
})

export type Clause = Infer<typeof clause>

/** 指南·饮用水 3.1.4 */
export const spokenClause = ({ part: chapter, number, occurrence }: Clause): string =>
  `${partNames[chapter]} ${number}${occurrence ? `（第${occurrence}处）` : ''}`
