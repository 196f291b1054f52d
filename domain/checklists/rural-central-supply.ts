// 指南·饮用水 3.1.1–3.1.10 and the on-site tests 4.1–4.3, for rural central supplies. Long clauses are split into what a
// person can answer at a glance. It is one list, best read whole.

import { checksOf, type Checklist, type Item } from './checklist'

const check = checksOf('drinkingWater', 'centralSupplyHygiene')

const licenceAndStaff: Item[] = [
  check('3.1.1', {
    id: 'licenceHeld',
    question: '办有供水《卫生许可证》',
    evidence: '看证件原件，拍下正面；只说“正在办”算没有',
    law: 'drinkingWaterSupervision',
    matter: 'supplyLicence',
  }),
  check('3.1.1', {
    id: 'licenceInDate',
    question: '许可证没有过期',
    evidence: '看证上的截止日期；没有许可证的，上一项已记，此项选合理缺项',
    law: 'drinkingWaterSupervision',
    matter: 'supplyLicence',
  }),
  check('3.1.1', {
    id: 'licenceMatches',
    question: '证上写的和实际一样',
    evidence: '逐个对：单位名称、地址、法定代表人、负责人、许可范围',
    law: 'drinkingWaterSupervision',
    matter: 'supplyLicence',
  }),
  check('3.1.2', {
    id: 'keeperAssigned',
    question: '有专人管水（兼职也可以）',
    evidence: '问清是谁，看分工或聘用的书面材料',
    law: 'drinkingWaterSupervision',
    matter: 'supplyStaff',
  }),
  check('3.1.2', {
    id: 'keeperHealthy',
    question: '管水的人都有有效的健康证明',
    evidence: '每人一份，看姓名和有效期；少一份就算不合格',
    law: 'drinkingWaterSupervision',
    matter: 'supplyStaff',
  }),
  check('3.1.2', {
    id: 'keeperTrained',
    question: '管水的人先培训合格再上岗',
    evidence: '看卫生知识培训的记录或合格证，日期应早于上岗',
    law: 'drinkingWaterSupervision',
    matter: 'supplyStaff',
  }),
]

const rules: Item[] = [
  check('3.1.3', {
    id: 'rulesWritten',
    question: '有书面的管水制度、防污染措施和应急方案',
    evidence: '墙上贴的或本子里的都算，三样都要有',
    matter: 'supplyRules',
  }),
  check('3.1.3', {
    id: 'pollutionReporter',
    question: '定好了水受污染时怎么报、由谁报',
    evidence: '看报告制度，里面要写明报告人；问一问本人知不知道',
    matter: 'supplyRules',
  }),
  check('3.1.8', {
    id: 'selfTested',
    question: '自己定期检水，记录完整',
    evidence: '翻近几个月的自检记录，看有没有断档、空项',
    matter: 'waterSelfTest',
  }),
]

const source: Item[] = [
  check('3.1.4', {
    id: 'sourceClear',
    question: '水源保护范围内没有废渣、毒物仓库和装卸码头',
    evidence: '沿水源走一圈；垃圾、粪便、有毒化学品的堆放和装卸都算',
    matter: 'sourceProtection',
    severity: 'urgent',
  }),
  check('3.1.4', {
    id: 'sourceUnspoiled',
    question: '水源周边没有污水灌溉、剧毒农药和有害排放',
    evidence: '看沟渠、农药瓶、烟囱，问附近农户；难降解农药、有毒气体、放射性物质也算',
    matter: 'sourceProtection',
    severity: 'urgent',
  }),
  check('3.1.4', {
    id: 'intakeUndisturbed',
    question: '取水点 100 米水面内没有捕鱼、网箱、船和游泳',
    evidence: '站在取水点看四周水面；别的可能弄脏水的活动也算',
    matter: 'sourceProtection',
    severity: 'urgent',
    when: { not: { trait: 'waterSource', in: ['ground'] } },
  }),
  check('3.1.4', {
    id: 'sourceSigned',
    question: '水源处立有防护标志和警示标志',
    evidence: '两种都要有，字看得清；拍下标志牌',
    matter: 'sourceProtection',
  }),
]

const production: Item[] = [
  check('3.1.5', {
    id: 'surroundingsClean',
    question: '泵站、沉淀池、清水池周围 30 米内干净',
    evidence: '步量或目测 30 米，看有无垃圾、粪坑、牲畜、积水',
    matter: 'productionArea',
  }),
  check('3.1.9', {
    id: 'clearTankLocked',
    question: '清水池盖了盖、上了锁',
    evidence: '到池边看；盖子破损或锁没扣上算不合格',
    matter: 'productionArea',
  }),
  check('3.1.6', {
    id: 'productsApproved',
    question: '水管、药剂、消毒设备等都有有效批件',
    evidence: '看涉水产品的卫生许可批件，与实物的厂名、型号对得上',
    matter: 'waterProducts',
  }),
  check('3.1.7', {
    id: 'purificationPresent',
    question: '混凝沉淀、过滤设备和清水池都有',
    evidence: '到现场一样一样看，缺一样就写明缺什么',
    matter: 'waterTreatment',
  }),
  check('3.1.7', {
    id: 'disinfectionPresent',
    question: '有消毒设备，正在投药消毒',
    evidence: '看设备是否开着、药桶里有没有药、投药记录是不是当天的',
    matter: 'waterTreatment',
    severity: 'urgent',
  }),
  check('3.1.7', {
    id: 'treatmentRunning',
    question: '净水设备都在正常运转',
    evidence: '看运行和维修记录，听有无异响，看有无停用、绕过',
    matter: 'waterTreatment',
    severity: 'urgent',
  }),
  check('3.1.10', {
    id: 'nothingElseWrong',
    question: '没有看到别的可能弄脏水的情况',
    evidence: '看到就写明是什么、在哪里，并拍照',
    matter: 'waterPollution',
    severity: 'urgent',
  }),
]

const onSite: Item[] = [
  check('4.1', {
    id: 'waterClear',
    question: '水没有颜色，也没有看得见的杂物',
    evidence: '用干净透明杯接水，对着亮处和白纸看',
    matter: 'waterQuality',
    severity: 'urgent',
  }),
  check('4.1', {
    id: 'waterOdourless',
    question: '水没有怪味',
    evidence: '杯口离鼻子一段距离，用手把气味扇过来闻，不要尝',
    matter: 'waterQuality',
    severity: 'urgent',
  }),
  {
    ...check('4.2', {
      id: 'ph',
      question: 'pH 值在标准范围内',
      evidence: '用试纸或仪器，照读数填，如 7.2；没有测的写明原因',
      matter: 'waterQuality',
    }),
    kind: 'reading',
    measure: 'ph',
  },
  {
    ...check('4.3', {
      id: 'disinfectantResidue',
      question: '消毒剂余量在标准范围内',
      evidence: '出厂水、末梢水分开测，只测正在用的消毒剂，照读数填，如 0.30',
      matter: 'waterQuality',
      severity: 'urgent',
      when: { not: { trait: 'disinfectant', in: ['none'] } },
    }),
    kind: 'reading',
    measure: 'disinfectant',
  },
]

export const ruralCentralSupply: Checklist = {
  id: 'ruralCentralSupply',
  version: '2022.1',
  name: '农村集中式供水巡查表',
  specialty: 'drinkingWater',
  kinds: ['ruralCentralSupply'],
  sections: [
    { name: '证照与人员', items: licenceAndStaff },
    { name: '制度与自检', items: rules },
    { name: '水源', items: source },
    { name: '生产区与设备', items: production },
    { name: '现场检测', items: onSite },
  ],
}
