// What a failed item points to. Items with one matter make one clue. The names stand after 疑似 until an officer decides.

import { hasOwn } from '../kernel/records'
import { object, string, type infer as Infer } from '../kernel/z'
import type { Specialty } from '../people/specialties'

interface Matter {
  name: string
  specialty: Specialty
}

const drinkingWater = (name: string): Matter => ({ name, specialty: 'drinkingWater' })
const illegalPractice = (name: string): Matter => ({ name, specialty: 'illegalPractice' })

export const matters = {
  supplyLicence: drinkingWater('供水卫生许可不符合要求'),
  supplyStaff: drinkingWater('供、管水人员不符合上岗要求'),
  supplyRules: drinkingWater('饮用水卫生管理制度不完善'),
  waterSelfTest: drinkingWater('水质自检不符合要求'),
  sourceProtection: drinkingWater('水源防护不符合要求'),
  productionArea: drinkingWater('生产区、清水池防护不符合要求'),
  waterProducts: drinkingWater('涉水产品没有有效批准文件'),
  waterTreatment: drinkingWater('水质净化消毒设施不符合要求'),
  waterPollution: drinkingWater('存在水质污染隐患'),
  waterQuality: drinkingWater('现场检测水质不符合要求'),
  practiceLicence: illegalPractice('医疗机构执业许可不符合要求'),
  practiceFiling: illegalPractice('诊所备案不符合要求'),
  practiceScope: illegalPractice('超出核准或备案的范围开展诊疗'),
  staffDisplay: illegalPractice('未按要求公示医务人员信息'),
  staffQualification: illegalPractice('人员没有相应的执业资格'),
  itinerantPractice: illegalPractice('游医、流动摊点行医'),
  bloodCollection: illegalPractice('非法采供血'),
  otherViolation: illegalPractice('存在其他违法行为'),
} as const satisfies Record<string, Matter>

export type BuiltInMatter = keyof typeof matters

/** Of ours, or of the checklist that names it. */
export const matterId = string().regex(/^[a-z][A-Za-z0-9]*$/)
export type MatterId = Infer<typeof matterId>

export const ownMatter = object({ id: matterId, name: string().trim().min(2).max(20) })
export type OwnMatter = Infer<typeof ownMatter>

interface WithMatters {
  specialty: Specialty
  matters?: OwnMatter[] | undefined
}

/** What the matter is called in this checklist; undefined where it has none of that name. */
export function matterName(id: MatterId, { specialty, matters: own = [] }: WithMatters) {
  const named = own.find((each) => each.id === id)
  if (named) return named.name
  const known: Matter | undefined = hasOwn(matters, id) ? matters[id] : undefined
  return known?.specialty === specialty ? known.name : undefined
}
