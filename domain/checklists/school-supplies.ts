// 指南·学校卫生 3.2.1.1–3.2.2.5: what a school or a kindergarten supplies itself with, and what it stores or treats again before
// it is drunk. They are two lists, best read whole.

import { checksOf, type Item } from './checklist'
import type { Condition } from './condition'

const check = checksOf('schoolHealth', 'infectiousDiseases')

export const own: Condition = { trait: 'waterKinds', in: ['ownSupply'] }
const ownOrDecentralised: Condition = { trait: 'waterKinds', in: ['ownSupply', 'decentralised'] }
const secondary: Condition = { trait: 'waterKinds', in: ['secondary', 'separateQuality'] }

export const ownPapers: Item[] = [
  check('3.2.1.1', {
    id: 'ownLicenceHeld',
    question: '自建供水办有供水《卫生许可证》',
    evidence: '看证件原件，拍下正面；只说“正在办”算没有',
    matter: 'campusSupplyLicence',
    when: own,
  }),
  check('3.2.1.1', {
    id: 'ownLicenceInDate',
    question: '自建供水的许可证没有过期',
    evidence: '看证上的截止日期；没有许可证的，上一项已记，此项选合理缺项',
    matter: 'campusSupplyLicence',
    when: own,
  }),
  check('3.2.1.1', {
    id: 'ownLicenceMatches',
    question: '自建供水的证上写的和实际一样',
    evidence: '逐个对：单位名称、地址、法定代表人、负责人、许可范围',
    matter: 'campusSupplyLicence',
    when: own,
  }),
  check('3.2.1.2', {
    id: 'ownKeeperHealthy',
    question: '管自建供水的人都有有效的健康证明',
    evidence: '每人一份，看姓名和有效期；少一份就算不合格',
    matter: 'campusSupplyStaff',
    when: ownOrDecentralised,
  }),
  check('3.2.1.2', {
    id: 'ownKeeperTrained',
    question: '管自建供水的人经卫生知识培训合格',
    evidence: '看培训记录或合格证，名字对得上',
    matter: 'campusSupplyStaff',
    when: ownOrDecentralised,
  }),
  check('3.2.1.3', {
    id: 'ownRulesWritten',
    question: '自建供水有管水制度、防污染措施和应急方案',
    evidence: '墙上贴的或本子里的都算，三样都要有',
    matter: 'campusWaterRules',
    when: ownOrDecentralised,
  }),
  check('3.2.1.6', {
    id: 'ownTestedWithinYear',
    question: '自建供水有近一年内的水质检测合格报告',
    evidence: '看报告日期到今天满没满一年，结论是不是合格，采样点是不是这里',
    matter: 'campusWaterTestReport',
    when: ownOrDecentralised,
  }),
]

export const ownPlant: Item[] = [
  check('3.2.1.4', {
    id: 'ownPlantProtected',
    question: '制水、泵房一带防护好，周围干净',
    evidence: '看门能不能上锁，池子盖没盖严，周围有无垃圾、积水、牲畜',
    matter: 'campusWaterProtection',
    when: ownOrDecentralised,
  }),
  check('3.2.1.4', {
    id: 'ownSourceClear',
    question: '水源周围 100 米内没有污染源',
    evidence: '以井口或取水口为中心走一圈：旱厕、渗水坑、养殖场、垃圾堆、化粪池、废渣、污水沟都算',
    matter: 'campusWaterProtection',
    severity: 'urgent',
    when: ownOrDecentralised,
  }),
  check('3.2.1.4', {
    id: 'ownSourceSigned',
    question: '水源处立有防护标志和警示标志',
    evidence: '两种都要有，字看得清；拍下标志牌',
    matter: 'campusWaterProtection',
    when: ownOrDecentralised,
  }),
  check('3.2.1.5', {
    id: 'ownTreatmentPresent',
    question: '混凝沉淀、过滤、消毒设备和清水池都有',
    evidence: '到现场一样一样看，缺一样就写明缺什么',
    matter: 'campusWaterTreatment',
    when: ownOrDecentralised,
  }),
  check('3.2.1.5', {
    id: 'ownTreatmentRunning',
    question: '净水、消毒设备都在正常运转',
    evidence: '看设备是否开着、药桶里有没有药，有无停用、绕过',
    matter: 'campusWaterTreatment',
    severity: 'urgent',
    when: ownOrDecentralised,
  }),
  check('3.2.1.5', {
    id: 'ownTreatmentRecorded',
    question: '设备运行、投药的记录完整',
    evidence: '翻近几个月的记录，看有没有断档、空项',
    matter: 'campusWaterTreatment',
    when: ownOrDecentralised,
  }),
  check('3.2.1.7', {
    id: 'ownNothingElseWrong',
    question: '没有看到别的危害饮水安全的情况',
    evidence: '看到就写明是什么、在哪里，并拍照',
    matter: 'campusWaterPollution',
    severity: 'urgent',
    when: ownOrDecentralised,
  }),
]

export const secondarySupply: Item[] = [
  check('3.2.2.1', {
    id: 'secondaryLicenceHeld',
    question: '二次（分质）供水办有《卫生许可证》',
    evidence: '看证件原件，拍下正面；只说“正在办”算没有',
    matter: 'campusSupplyLicence',
    when: secondary,
  }),
  check('3.2.2.1', {
    id: 'secondaryLicenceInDate',
    question: '二次（分质）供水的许可证没有过期',
    evidence: '看证上的截止日期；没有许可证的，上一项已记，此项选合理缺项',
    matter: 'campusSupplyLicence',
    when: secondary,
  }),
  check('3.2.2.1', {
    id: 'secondaryLicenceMatches',
    question: '二次（分质）供水的证上写的和实际一样',
    evidence: '逐个对：单位名称、地址、法定代表人、负责人、许可范围',
    matter: 'campusSupplyLicence',
    when: secondary,
  }),
  check('3.2.2.2', {
    id: 'secondaryKeeperHealthy',
    question: '管二次（分质）供水的人都有有效的健康证明',
    evidence: '每人一份，看姓名和有效期；少一份就算不合格',
    matter: 'campusSupplyStaff',
    when: secondary,
  }),
  check('3.2.2.2', {
    id: 'secondaryKeeperTrained',
    question: '管二次（分质）供水的人经卫生知识培训合格',
    evidence: '看培训记录或合格证，名字对得上',
    matter: 'campusSupplyStaff',
    when: secondary,
  }),
  check('3.2.2.3', {
    id: 'secondaryRulesWritten',
    question: '二次（分质）供水有制度、防污染措施和应急方案',
    evidence: '墙上贴的或本子里的都算，三样都要有',
    matter: 'campusWaterRules',
    when: secondary,
  }),
  check('3.2.2.4', {
    id: 'storageProtected',
    question: '水箱、水池防护完好',
    evidence: '看盖子盖没盖严、锁没锁，通气孔、溢水管有没有防护网',
    matter: 'campusWaterProtection',
    when: secondary,
  }),
  check('3.2.2.4', {
    id: 'storageSurroundingsClean',
    question: '水源和制水设备周围 30 米内没有污染源',
    evidence: '步量或目测 30 米，看有无厕所、化粪池、垃圾堆、渗水坑',
    matter: 'campusWaterProtection',
    severity: 'urgent',
    when: secondary,
  }),
  check('3.2.2.4', {
    id: 'storageCleaned',
    question: '定期清洗、消毒水箱，记录完整',
    evidence: '看最近几次的日期、是谁洗的、用什么消毒，有没有断档、空项',
    matter: 'campusWaterProtection',
    when: secondary,
  }),
  check('3.2.2.5', {
    id: 'secondaryProductsApproved',
    question: '水箱、水管、净水设备等都有有效批件',
    evidence: '看涉水产品的卫生许可批件，与实物的厂名、型号对得上',
    matter: 'campusWaterProducts',
    when: secondary,
  }),
  {
    ...check('3.2.2.5', {
      id: 'secondaryTestedWithinYear',
      question: '二次（分质）供水有近一年内的检测合格报告',
      evidence: '看报告日期到今天满没满一年，结论是不是合格，采样点是不是这里',
      matter: 'campusWaterTestReport',
      when: secondary,
    }),
    clause: { part: 'schoolHealth', number: '3.2.2.5', occurrence: 2 },
  },
]
