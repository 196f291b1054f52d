// The laws that the guide names at the head of a chapter. It names no articles, so no item claims one; which of a
// chapter's laws an item rests on is our reading: docs/decisions/0013.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const lawNames = {
  drinkingWaterSupervision: '《生活饮用水卫生监督管理办法》',
  centralSupplyHygiene: '《生活饮用水集中式供水单位卫生规范》',
  physicians: '《中华人民共和国医师法》',
  bloodDonation: '《中华人民共和国献血法》',
  medicalInstitutions: '《医疗机构管理条例》',
} as const

export const law = oneOf(Object.keys(lawNames) as (keyof typeof lawNames)[])
export type Law = Infer<typeof law>
