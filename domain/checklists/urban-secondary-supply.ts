// 指南·饮用水 3.2.1–3.2.8 and the on-site tests 4.1–4.3, for urban secondary supplies. There is no outlet of a waterworks: the
// water is tested where it is drawn. What it was disinfected with upstream must still be there, so its residue is measured
// where the supply itself disinfects nothing, too.

import { checksOf, type Checklist, type Item } from './checklist'

const check = checksOf('drinkingWater', 'secondarySupplyHygiene')

const licenceAndStaff: Item[] = [
  check('3.2.1', {
    id: 'licenceHeld',
    question: '办有二次供水《卫生许可证》',
    evidence: '看证件原件，拍下正面；只说“正在办”算没有',
    law: 'drinkingWaterSupervision',
    matter: 'supplyLicence',
  }),
  check('3.2.1', {
    id: 'licenceInDate',
    question: '许可证没有过期',
    evidence: '看证上的截止日期；没有许可证的，上一项已记，此项选合理缺项',
    law: 'drinkingWaterSupervision',
    matter: 'supplyLicence',
  }),
  check('3.2.1', {
    id: 'licenceMatches',
    question: '证上写的和实际一样',
    evidence: '逐个对：单位名称、地址、法定代表人、负责人、许可范围',
    law: 'drinkingWaterSupervision',
    matter: 'supplyLicence',
  }),
  check('3.2.2', {
    id: 'keeperAssigned',
    question: '有专人管水（兼职也可以）',
    evidence: '问物业或水箱的管理单位是谁在管，看分工或聘用的书面材料',
    law: 'drinkingWaterSupervision',
    matter: 'supplyStaff',
  }),
  check('3.2.2', {
    id: 'keeperHealthy',
    question: '管水的人都有有效的健康证明',
    evidence: '每人一份，看姓名和有效期；少一份就算不合格',
    law: 'drinkingWaterSupervision',
    matter: 'supplyStaff',
  }),
  check('3.2.2', {
    id: 'keeperTrained',
    question: '管水的人先培训合格再上岗',
    evidence: '看卫生知识培训的记录或合格证，日期应早于上岗',
    law: 'drinkingWaterSupervision',
    matter: 'supplyStaff',
  }),
]

const rules: Item[] = [
  check('3.2.3', {
    id: 'rulesWritten',
    question: '有书面的管水制度、防污染措施和应急方案',
    evidence: '墙上贴的或本子里的都算，三样都要有',
    matter: 'supplyRules',
  }),
  check('3.2.3', {
    id: 'pollutionReporter',
    question: '定好了水受污染时怎么报、由谁报',
    evidence: '看报告制度，里面要写明报告人；问一问本人知不知道',
    matter: 'supplyRules',
  }),
  check('3.2.7', {
    id: 'testedWithinYear',
    question: '有一年之内的水质检测合格报告',
    evidence: '看报告日期到今天满没满一年，结论是不是合格，采样点是不是这里',
    matter: 'waterTestReport',
  }),
]

const tank: Item[] = [
  check('3.2.4', {
    id: 'tankSurroundingsClean',
    question: '水箱周围 10 米内没有渗水坑、化粪池、垃圾堆',
    evidence: '步量或目测 10 米，绕一圈看；别的污染源也算，看到就拍照',
    matter: 'storageTank',
    severity: 'urgent',
  }),
  check('3.2.4', {
    id: 'tankLocked',
    question: '水箱盖了盖、上了锁',
    evidence: '到箱边看；盖子破损或锁没扣上算不合格',
    matter: 'storageTank',
  }),
  check('3.2.4', {
    id: 'ventsProtected',
    question: '出气孔、溢水管都有防护',
    evidence: '看管口有没有防虫防鼠的网罩，网罩破没破',
    matter: 'storageTank',
  }),
  check('3.2.4', {
    id: 'tankApartFromSewer',
    question: '水箱的管子没有和下水道直接相连',
    evidence: '顺着溢水管、排水管看到头，管口插进下水道的算不合格',
    matter: 'storageTank',
    severity: 'urgent',
  }),
  check('3.2.4', {
    id: 'tankCleaned',
    question: '水箱定期清洗消毒，记录完整',
    evidence: '看最近几次的日期、是谁洗的、用什么消毒，有没有断档、空项',
    matter: 'storageTank',
  }),
  check('3.2.4', {
    id: 'tankCleanInside',
    question: '水箱里面干净',
    evidence: '请管理人员开盖，在箱口看箱壁、水面、箱底有无污物；人不要进去',
    matter: 'storageTank',
    severity: 'urgent',
  }),
]

const treatment: Item[] = [
  check('3.2.5', {
    id: 'productsApproved',
    question: '水箱、水管、消毒设备等都有有效批件',
    evidence: '看涉水产品的卫生许可批件，与实物的厂名、型号对得上',
    law: 'drinkingWaterSupervision',
    matter: 'waterProducts',
  }),
  check('3.2.6', {
    id: 'disinfectionRunning',
    question: '消毒设备在正常运转',
    evidence: '看设备是否开着、指示灯亮不亮、药桶里有没有药；没有装的选合理缺项',
    matter: 'waterTreatment',
    severity: 'urgent',
    when: { not: { trait: 'disinfectant', in: ['none'] } },
  }),
  check('3.2.6', {
    id: 'disinfectionRecorded',
    question: '消毒记录完整',
    evidence: '翻近几个月的记录，看有没有断档、空项；没有装消毒设备的选合理缺项',
    matter: 'waterTreatment',
    when: { not: { trait: 'disinfectant', in: ['none'] } },
  }),
  check('3.2.8', {
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
    evidence: '在用户水龙头用干净透明杯接水，对着亮处和白纸看',
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
      evidence: '在用户水龙头接水，用试纸或仪器，照读数填，如 7.2；没有测的写明原因',
      matter: 'waterQuality',
    }),
    kind: 'reading',
    measure: 'ph',
    points: ['tap'],
  },
  {
    ...check('4.3', {
      id: 'disinfectantResidue',
      question: '消毒剂余量在标准范围内',
      evidence: '在用户水龙头接水；水箱不另外消毒的，按自来水厂用的消毒剂测，照读数填，如 0.30',
      matter: 'waterQuality',
      severity: 'urgent',
    }),
    kind: 'reading',
    measure: 'disinfectant',
    points: ['tap'],
  },
]

export const urbanSecondarySupply: Checklist = {
  id: 'urbanSecondarySupply',
  version: '2022.1',
  name: '城市二次供水巡查表',
  specialty: 'drinkingWater',
  kinds: ['urbanSecondarySupply'],
  sections: [
    { name: '证照与人员', items: licenceAndStaff },
    { name: '制度与检测报告', items: rules },
    { name: '水箱', items: tank },
    { name: '设备', items: treatment },
    { name: '现场检测', items: onSite },
  ],
}
