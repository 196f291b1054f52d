// What a failed item points to. Items with one matter make one clue. The names stand after 疑似 until an officer decides.

import { hasOwn } from '../kernel/records'
import { object, string, type infer as Infer } from '../kernel/z'
import type { Specialty } from '../people/specialties'

interface Matter {
  name: string
  specialty: Specialty
}

const drinkingWater = (name: string): Matter => ({ name, specialty: 'drinkingWater' })
const schoolHealth = (name: string): Matter => ({ name, specialty: 'schoolHealth' })
const illegalPractice = (name: string): Matter => ({ name, specialty: 'illegalPractice' })
const maternalChild = (name: string): Matter => ({ name, specialty: 'maternalChildHealth' })
const occupational = (name: string): Matter => ({ name, specialty: 'occupationalHealth' })
const publicPlace = (name: string): Matter => ({ name, specialty: 'publicPlace' })

export const matters = {
  supplyLicence: drinkingWater('供水卫生许可不符合要求'),
  supplyStaff: drinkingWater('供、管水人员不符合上岗要求'),
  supplyRules: drinkingWater('饮用水卫生管理制度不完善'),
  waterSelfTest: drinkingWater('水质自检不符合要求'),
  sourceProtection: drinkingWater('水源防护不符合要求'),
  productionArea: drinkingWater('生产区、清水池防护不符合要求'),
  waterProducts: drinkingWater('涉水产品没有有效批准文件'),
  waterTreatment: drinkingWater('水质净化消毒设施不符合要求'),
  storageTank: drinkingWater('蓄水设施防护、清洗不符合要求'),
  waterTestReport: drinkingWater('没有一年内合格的水质检测报告'),
  waterPollution: drinkingWater('存在水质污染隐患'),
  waterQuality: drinkingWater('现场检测水质不符合要求'),
  infectionRules: schoolHealth('传染病防控责任、制度不健全'),
  infectionReports: schoolHealth('传染病疫情登记报告不落实'),
  sickPupils: schoolHealth('晨检、因病缺勤追查不落实'),
  vaccinationCheck: schoolHealth('新生预防接种证查验不落实'),
  schoolRoom: schoolHealth('卫生室、保健室设置不符合要求'),
  schoolHealthStaff: schoolHealth('卫生专业、保健人员配备不足'),
  healthExaminations: schoolHealth('学生、教职工健康检查不符合要求'),
  campusSupplyLicence: schoolHealth('校园供水卫生许可不符合要求'),
  campusSupplyStaff: schoolHealth('校园供、管水人员不符合上岗要求'),
  campusWaterRules: schoolHealth('校园饮用水卫生管理制度不完善'),
  campusWaterProtection: schoolHealth('校园水源、蓄水设施防护不符合要求'),
  campusWaterTreatment: schoolHealth('校园水质净化消毒设施不符合要求'),
  campusWaterTestReport: schoolHealth('校园没有一年内合格的水质检测报告'),
  campusWaterProducts: schoolHealth('校园涉水产品没有有效批准文件'),
  campusDispensers: schoolHealth('校园饮水设备原水、维护不符合要求'),
  campusWaterPollution: schoolHealth('校园饮用水存在污染隐患'),
  campusWaterQuality: schoolHealth('校园现场检测水质不符合要求'),
  practiceLicence: illegalPractice('医疗机构执业许可不符合要求'),
  practiceFiling: illegalPractice('诊所备案不符合要求'),
  practiceScope: illegalPractice('超出核准或备案的范围开展诊疗'),
  staffDisplay: illegalPractice('未按要求公示医务人员信息'),
  staffQualification: illegalPractice('人员没有相应的执业资格'),
  unlicensedPractice: illegalPractice('无证行医'),
  itinerantPractice: illegalPractice('游医、流动摊点行医'),
  bloodCollection: illegalPractice('非法采供血'),
  bloodLicence: illegalPractice('采供血执业许可不符合要求'),
  bloodScope: illegalPractice('超出批准的业务范围采供血'),
  otherViolation: illegalPractice('存在其他违法行为'),
  careLicence: maternalChild('母婴保健技术服务许可不符合要求'),
  careScope: maternalChild('超出核准的范围开展母婴保健技术服务'),
  careStaff: maternalChild('母婴保健技术服务人员未经考核合格'),
  sexSelection: maternalChild('非医学需要的胎儿性别鉴定或终止妊娠'),
  banSigns: maternalChild('未设置禁止“两非”的警示标志'),
  hazardDeclaration: occupational('职业病危害项目申报不符合要求'),
  hazardProject: occupational('建设项目职业病防护“三同时”不符合要求'),
  hazardMeasurement: occupational('职业病危害检测、评价不符合要求'),
  workerHealth: occupational('劳动者职业健康监护不符合要求'),
  workplace: occupational('工作场所布局、配套设施不符合要求'),
  protection: occupational('职业病防护设施不符合要求'),
  hazardExceeded: occupational('职业病危害因素超标'),
  hazardWarning: occupational('职业病危害警示、告知不符合要求'),
  rescue: occupational('急性职业损伤应急设施不符合要求'),
  publicPlaceLicence: publicPlace('公共场所卫生许可不符合要求'),
  publicPlaceStaff: publicPlace('从业人员没有有效的健康合格证'),
  publicPlaceRules: publicPlace('卫生管理和公示不符合要求'),
  publicUtensils: publicPlace('公共用品用具清洗消毒不符合要求'),
  poolWater: publicPlace('游泳池水卫生不符合要求'),
  publicAir: publicPlace('室内通风、空调卫生不符合要求'),
  publicSmoking: publicPlace('禁烟要求没有落实'),
  publicDrinkingWater: publicPlace('供顾客饮用的水不符合要求'),
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
