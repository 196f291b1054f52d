// The laws that the guide names at the head of a chapter, or in a clause itself. It names no articles, so no item claims
// one; which of a chapter's laws an item rests on is our reading: docs/decisions/0013.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const lawNames = {
  drinkingWaterSupervision: '《生活饮用水卫生监督管理办法》',
  centralSupplyHygiene: '《生活饮用水集中式供水单位卫生规范》',
  secondarySupplyHygiene: '《二次供水设施卫生规范》',
  infectiousDiseases: '《传染病防治法》',
  schoolHygiene: '《学校卫生工作条例》',
  kindergartenHygiene: '《托儿所幼儿园卫生保健管理办法》',
  schoolInfectionReports: '《学校和托幼机构传染病疫情报告工作规范(试行)》',
  physicians: '《中华人民共和国医师法》',
  bloodDonation: '《中华人民共和国献血法》',
  medicalInstitutions: '《医疗机构管理条例》',
  bloodStations: '《血站管理办法》',
  plasmaStations: '《单采血浆站管理办法》',
  maternalCare: '《中华人民共和国母婴保健法》',
  sexSelectionBan: '《禁止非医学需要的胎儿性别鉴定和选择性别人工终止妊娠的规定》',
  occupationalDiseases: '《中华人民共和国职业病防治法》',
  workplaceHealth: '《工作场所职业卫生管理规定》',
  hazardDeclaration: '《职业病危害项目申报办法》',
} as const

export const law = oneOf(Object.keys(lawNames) as (keyof typeof lawNames)[])
export type Law = Infer<typeof law>
