// The facts of a facility that decide what is asked there, and how often.

import { array, boolean, enum as oneOf, int, object, type infer as Infer } from '../kernel/z'
import { institutionKind } from './institutions'

export const settingNames = { rural: '农村', urban: '城镇' } as const
export const waterSourceNames = { surface: '地表水', ground: '地下水' } as const
export const disinfectantNames = {
  chlorine: '氯（游离性余氯）',
  chlorineDioxide: '二氧化氯',
  none: '不消毒',
  unknown: '不清楚',
} as const
export const waterKindNames = {
  municipal: '市政自来水',
  ownSupply: '自建设施供水',
  decentralised: '分散式供水',
  secondary: '二次供水',
  separateQuality: '分质供水',
  direct: '直饮水',
  vending: '现制现售水',
  boiler: '开水器',
  bottled: '桶装水',
} as const
export const schoolKindNames = {
  primarySchool: '小学',
  middleSchool: '中学',
  combinedSchool: '一贯制学校（含小学）',
  vocationalSchool: '中职学校',
  university: '普通高校',
} as const
export const bloodKindNames = { bloodStation: '血站', plasmaStation: '单采血浆站' } as const
export const placeKindNames = {
  market: '集市',
  beautySalon: '美容院',
  officeBlock: '写字楼',
  pharmacy: '药房',
  itinerant: '流动摊点',
  other: '其他地点',
} as const
export const industryNames = {
  coalMine: '煤矿',
  otherMine: '非煤矿山',
  metallurgy: '冶金',
  buildingMaterials: '建材',
  other: '其他行业',
} as const
export const hazardLevelNames = { general: '一般', severe: '严重' } as const
export const publicPlaceKindNames = {
  lodging: '住宿',
  bathing: '沐浴',
  hairdressing: '美容美发',
  swimming: '游泳',
  entertainment: '文化娱乐',
  shopping: '商场超市',
  waitingRoom: '候车候诊',
  other: '其他公共场所',
} as const
export const riskNames = { high: '高风险', medium: '中风险', low: '低风险' } as const
export const gradeNames = { a: 'A级', b: 'B级', c: 'C级' } as const

const count = int().min(0).max(10_000_000)
const oneIn = <Names extends Record<string, string>>(names: Names) =>
  oneOf(Object.keys(names) as (keyof Names & string)[]).optional()
const yesOrNo = boolean().optional()

/** Every fact is optional: what nobody has registered yet is absent. */
export const traits = object({
  setting: oneIn(settingNames),
  waterSource: oneIn(waterSourceNames),
  disinfectant: oneIn(disinfectantNames),
  servedCount: count.optional(),
  schoolKind: oneIn(schoolKindNames),
  boarding: yesOrNo,
  pupilCount: count.optional(),
  childCount: count.optional(),
  /** Every kind that is drunk there. */
  waterKinds: array(oneIn(waterKindNames).unwrap()).max(9).optional(),
  institutionKind: institutionKind.optional(),
  bedCount: count.optional(),
  jointVenture: yesOrNo,
  /** Its last revalidation was passed only after a deferral (暂缓校验). */
  revalidatedAfterDeferral: yesOrNo,
  maternalCare: yesOrNo,
  bloodKind: oneIn(bloodKindNames),
  placeKind: oneIn(placeKindNames),
  industry: oneIn(industryNames),
  hazardLevel: oneIn(hazardLevelNames),
  /** A new, altered or extended plant (建设项目) with occupational hazards. */
  hazardProject: yesOrNo,
  acuteHazard: yesOrNo,
  highlyToxic: yesOrNo,
  publicPlaceKind: oneIn(publicPlaceKindNames),
  risk: oneIn(riskNames),
  grade: oneIn(gradeNames),
})

export type Traits = Infer<typeof traits>
export type TraitName = keyof Traits
export type Setting = NonNullable<Traits['setting']>

export const traitNames: Record<TraitName, string> = {
  setting: '城乡',
  waterSource: '水源类型',
  disinfectant: '消毒剂',
  servedCount: '供水人口',
  schoolKind: '学校类别',
  boarding: '寄宿制',
  pupilCount: '学生人数',
  childCount: '收托儿童人数',
  waterKinds: '喝的是什么水',
  institutionKind: '医疗机构类别',
  bedCount: '床位数',
  jointVenture: '中外合资合作',
  revalidatedAfterDeferral: '暂缓校验后再次校验合格',
  maternalCare: '开展母婴保健技术服务',
  bloodKind: '采供血机构类别',
  placeKind: '地点类别',
  industry: '行业',
  hazardLevel: '职业病危害程度',
  hazardProject: '有新建、改建、扩建项目',
  acuteHazard: '可能发生急性职业损伤',
  highlyToxic: '有高毒物品',
  publicPlaceKind: '公共场所类别',
  risk: '风险等级',
  grade: '卫生信誉度等级',
}
