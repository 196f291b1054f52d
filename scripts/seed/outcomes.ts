// What officers of the demo county decided of a clue and wrote, by its matter where that says more.

import type { BuiltInMatter } from '@domain/checklists/matters'
import type { Body, Found, Outcome } from '@domain/clues/outcome'
import type { PatrolEnd } from '@domain/patrols/patrol'
import type { Chance } from './chance'

type Words = Partial<Record<Outcome, readonly string[]>>
/** Whom a clue is referred to follows from what it is about. */
type Usual = Exclude<Outcome, 'referred' | 'noAction'>
type Matter = BuiltInMatter | PatrolEnd | 'informationDiffers'

const usual: Record<Usual, readonly string[]> = {
  corrected: [
    '到场核实属实，当场提出整改要求，已改正，拍照留存。',
    '情况属实，限期整改，到期复核已改到位。',
    '已约谈负责人，问题当周改完，复核通过。',
  ],
  penalised: ['情况属实，已立案，给予警告并限期改正。', '情况属实，逾期未改，已依法予以处罚。'],
  unfounded: ['到场核查，现场情况与所报不符，未查实。', '到场未见所述情况，未查实。'],
}
const PAPERS_ELSEWHERE = '现场核查，相关材料齐全，只是没有放在现场，不构成问题。'
const toEducation = (what: string) => [`已函告教育部门，督促${what}。`]

const particular: Partial<Record<Matter, Words>> = {
  waterTreatment: {
    corrected: [
      '已现场整改，净水消毒设施恢复正常运行，三天后复测余氯合格。',
      '设备已修好，补了运行和投药记录，复核通过。',
    ],
    penalised: ['净水消毒设施长期不正常运行属实，已立案处罚并责令恢复。'],
  },
  waterQuality: {
    corrected: ['已指导清洗水池、调整投药，复测出厂水、末梢水均合格。'],
    unfounded: ['疾控采样复检合格，未发现异常。'],
  },
  sourceProtection: {
    corrected: ['已会同镇上清理整治，防护和警示标志补齐，复查到位。'],
    referred: ['涉及水源保护区整治，已移送生态环境部门并抄告乡镇。'],
  },
  storageTank: { corrected: ['水箱已清洗消毒、换了锁和防虫网，复测水质合格。'] },
  supplyStaff: { corrected: ['管水员已体检、培训合格，健康证复印件存档。'] },
  supplyLicence: {
    corrected: ['已补齐材料换发卫生许可证。'],
    penalised: ['未取得卫生许可证供水属实，已立案处罚。'],
  },
  infectionRules: {
    corrected: ['已指导学校修订制度和预案，校长签了责任书。'],
    referred: toEducation('学校落实校长负责制'),
    unfounded: [PAPERS_ELSEWHERE],
  },
  infectionReports: {
    corrected: ['已会同疾控到校培训，登记本从本周起逐日记录，复查完整。'],
    unfounded: ['台账由校医在电脑上登记，现场调出核对，完整。'],
  },
  sickPupils: {
    corrected: ['已约谈学校，晨检和缺勤追查落实到班主任，抽查三个班都有记录。'],
    unfounded: [PAPERS_ELSEWHERE],
  },
  vaccinationCheck: { corrected: ['已会同接种单位补查，漏种的已通知家长补种。'] },
  schoolRoom: {
    corrected: ['学校已腾出房间设了卫生室，药械配齐。'],
    referred: toEducation('学校解决卫生室用房'),
  },
  schoolHealthStaff: { referred: toEducation('学校配齐卫生保健人员') },
  healthExaminations: { corrected: ['没有体检的人员已补检，结果合格后上岗。'] },
  campusWaterQuality: {
    corrected: ['已清洗管道和水箱，疾控复测合格后恢复供水，期间用桶装水。'],
    penalised: ['供水不合格属实，已立案，责令停用改正，复测合格后恢复。'],
    unfounded: ['疾控采样复检合格，是停水后短时发浑。'],
  },
  campusDispensers: { corrected: ['饮水机已清洗消毒、换了滤芯，贴上了记录卡。'] },
  staffQualification: {
    corrected: ['该人员已停止诊疗活动，有资质的人员到岗，注册信息已核对。'],
    penalised: ['人员没有相应资质属实，已立案处罚，该人员停止诊疗活动。'],
    unfounded: ['该人员的证书和注册信息在系统中查到，当天未带证。'],
  },
  practiceScope: { penalised: ['超范围开展诊疗属实，已立案处罚，相关项目已停止。'] },
  unlicensedPractice: {
    corrected: ['到场时已停止，器械药品已清走，店主写了保证书，列入重点巡查。'],
    penalised: ['无证行医属实，已取缔，没收药品器械并立案处罚。'],
    referred: ['涉嫌非法行医情节严重，已移送公安机关。'],
  },
  itinerantPractice: {
    corrected: ['赶场日会同市场管理和派出所劝离，没有再来，请继续留意。'],
    penalised: ['游医非法行医属实，当场没收药械并立案处罚。'],
    referred: ['人员流动到邻县，已函告邻县执法机构。'],
    unfounded: ['连去两个赶场日，没有再见到此人，未查实。'],
  },
  bloodCollection: {
    corrected: ['已清除广告，会同公安查询号码，没有发现采血活动。'],
    penalised: ['会同公安查实招揽卖血，已立案处罚。'],
    referred: ['号码线索已移送公安机关。'],
  },
  careLicence: { corrected: ['已换发许可证，科目核对无误。'] },
  careStaff: {
    corrected: ['该人员已停止相关操作，参加考核取得合格证后上岗。'],
    unfounded: ['该人员在医师证上有合格加注，当天没有带。'],
  },
  sexSelection: {
    penalised: ['终止妊娠手续不全属实，已立案处罚，涉案人员暂停执业。'],
    unfounded: ['逐例核对病历，均有医学指征，登记漏填，已责令补正。'],
  },
  banSigns: { corrected: ['警示标志已补齐，贴在门口显眼处。'] },
  hazardDeclaration: { corrected: ['已指导企业在系统里申报，回执存档。'] },
  hazardProject: { penalised: ['未做“三同时”属实，已立案，责令停止建设并补做评价。'] },
  hazardMeasurement: { corrected: ['企业已委托检测，报告已上报并公布。'] },
  workerHealth: { corrected: ['接触危害的工人已全部补做职业健康检查，档案补齐。'] },
  protection: { corrected: ['防护设施已修好开起来，现场试运行正常。'] },
  hazardExceeded: {
    corrected: ['超标岗位已加装除尘，复测合格，工人换了合格口罩。'],
    penalised: ['危害因素超标且未治理属实，已立案处罚并责令限期治理。'],
  },
  hazardWarning: { corrected: ['公告栏和警示标识已补齐。'] },
  publicPlaceLicence: {
    corrected: ['已补办许可证，挂在大厅。'],
    penalised: ['未取得许可证营业属实，已立案处罚。'],
    unfounded: [PAPERS_ELSEWHERE],
  },
  publicUtensils: { corrected: ['消毒间已清理启用，现场演示步骤，记录从当天记起。'] },
  poolWater: { corrected: ['已补加药并换水，当天复测余氯合格后开放。'] },
  publicSmoking: { corrected: ['已劝阻，烟灰缸收走，补贴了禁烟标志。'] },
  closedDown: { corrected: ['现场核实确已关闭，已在登记中注明。'] },
  longOutOfBusiness: { corrected: ['核实确已停业，已在登记中注明，恢复营业前须报告。'] },
  refusedEntry: { corrected: ['执法人员陪同到场，该单位已配合巡查，告知了配合义务。'] },
  informationDiffers: { corrected: ['核实后已更正登记信息。'] },
}

const OUTCOMES: Record<Usual | 'referred', number> = {
  corrected: 62,
  penalised: 12,
  referred: 8,
  unfounded: 18,
}
const ofRegistry: Matter[] = [
  'closedDown',
  'longOutOfBusiness',
  'refusedEntry',
  'informationDiffers',
]

/** Whom the words of `particular` name. */
const BODIES: readonly (readonly [RegExp, Body])[] = [
  [/教育/, 'education'],
  [/公安/, 'publicSecurity'],
  [/生态环境/, 'ecology'],
]

type Decided = { words: string } & (
  | { outcome: Found; body?: never }
  | { outcome: 'referred'; body: Body }
)

export function decisionOn(matter: string, chance: Chance): Decided {
  const said = particular[matter as Matter] ?? {}
  const drawn = ofRegistry.includes(matter as Matter) ? 'corrected' : chance.weighted(OUTCOMES)
  const outcome = drawn === 'referred' && !said.referred ? 'corrected' : drawn
  const words = chance.pick(said[outcome] ?? usual[outcome as Usual])
  if (outcome !== 'referred') return { outcome, words }
  const [, body = 'otherAgency'] = BODIES.find(([named]) => named.test(words)) ?? []
  return { outcome, words, body }
}
