// 指南·学校卫生 3.2.1.1–3.2.4.3 and the on-site tests 3.3.1–3.3.3: the water that schools and kindergartens drink. Which of it
// is asked follows from the kinds of water there; a school of which nobody has registered them is asked for all.

import { checksOf, type Checklist, type Item } from './checklist'
import type { Condition } from './condition'
import { own, ownPapers, ownPlant, secondarySupply } from './school-supplies'

const check = checksOf('schoolHealth', 'infectiousDiseases')

const machines: Condition = { trait: 'waterKinds', in: ['direct', 'vending', 'boiler'] }
const filtered: Condition = { trait: 'waterKinds', in: ['direct', 'vending'] }
const bottled: Condition = { trait: 'waterKinds', in: ['bottled'] }

/** Drunk from a pipe, not boiled before. */
const drunkFromPipes: Condition = {
  trait: 'waterKinds',
  in: [
    'municipal',
    'ownSupply',
    'decentralised',
    'secondary',
    'separateQuality',
    'direct',
    'vending',
  ],
}
const piped: Condition = { any: [drunkFromPipes, { trait: 'waterKinds', in: ['boiler'] }] }
/** Water of the town is disinfected before it comes. */
const disinfected: Condition = {
  any: [
    { trait: 'waterKinds', in: ['municipal'] },
    { not: { trait: 'disinfectant', in: ['none'] } },
  ],
}

const platforms: Item[] = [
  check('3.2.3.1', {
    id: 'processorApproved',
    question: '直饮机、售水机、开水器有有效批件',
    evidence: '看净水设备的涉水产品卫生许可批件，与机身上的厂名、型号对得上',
    matter: 'campusWaterProducts',
    when: machines,
  }),
  check('3.2.3.1', {
    id: 'rawWaterMunicipal',
    question: '这些机器接的是市政自来水',
    evidence: '顺着进水管看水从哪里来；接井水、接水箱的写明',
    matter: 'campusDispensers',
    severity: 'urgent',
    when: machines,
  }),
  check('3.2.3.2', {
    id: 'filtersReplaced',
    question: '滤芯、滤材按要求换，有记录',
    evidence: '看说明书上多久换一次，再看记录里最近一次的日期',
    matter: 'campusDispensers',
    when: filtered,
  }),
]

const bottledWater: Item[] = [
  check('3.2.4.1', {
    id: 'dispenserCleaned',
    question: '饮水机管道定期清洗消毒，有记录',
    evidence: '看饮水机上或本子里的记录，每台最近一次是什么时候',
    matter: 'campusDispensers',
    when: bottled,
  }),
  check('3.2.4.2', {
    id: 'dispenserShaded',
    question: '饮水机没有放在太阳直射的地方',
    evidence: '逐台看摆放的位置，窗边有没有遮挡；桶上长绿苔的拍下来',
    matter: 'campusDispensers',
    when: bottled,
  }),
  check('3.2.4.3', {
    id: 'dispenserApproved',
    question: '饮水机有有效的卫生许可批件',
    evidence: '看涉水产品卫生许可批件，与机身上的厂名、型号对得上',
    matter: 'campusWaterProducts',
    when: bottled,
  }),
]

const onSite: Item[] = [
  check('3.3.1', {
    id: 'waterClear',
    question: '水没有颜色，也没有看得见的杂物',
    evidence: '在学生喝水的地方用干净透明杯接水，对着亮处和白纸看',
    matter: 'campusWaterQuality',
    severity: 'urgent',
  }),
  check('3.3.1', {
    id: 'waterOdourless',
    question: '水没有怪味',
    evidence: '杯口离鼻子一段距离，用手把气味扇过来闻，不要尝',
    matter: 'campusWaterQuality',
    severity: 'urgent',
  }),
  {
    ...check('3.3.2', {
      id: 'phAtOutlet',
      question: '自建供水出厂水的 pH 值在标准范围内',
      evidence: '在供水设备的出水口接水，照读数填，如 7.2；没有测的写明原因',
      matter: 'campusWaterQuality',
      when: own,
    }),
    kind: 'reading',
    measure: 'ph',
    points: ['outlet'],
  },
  {
    ...check('3.3.2', {
      id: 'ph',
      question: '水龙头水的 pH 值在标准范围内',
      evidence: '在水龙头接水，不测桶装水和净水器出的水；照读数填，如 7.2',
      matter: 'campusWaterQuality',
      when: piped,
    }),
    kind: 'reading',
    measure: 'ph',
    points: ['tap'],
  },
  {
    ...check('3.3.3', {
      id: 'residueAtOutlet',
      question: '自建供水出厂水的消毒剂余量在标准范围内',
      evidence: '在供水设备的出水口接水，只测正在用的消毒剂，照读数填，如 0.30',
      matter: 'campusWaterQuality',
      severity: 'urgent',
      when: { all: [own, { not: { trait: 'disinfectant', in: ['none'] } }] },
    }),
    kind: 'reading',
    measure: 'disinfectant',
    points: ['outlet'],
  },
  {
    ...check('3.3.3', {
      id: 'disinfectantResidue',
      question: '水龙头水的消毒剂余量在标准范围内',
      evidence:
        '在水龙头接生水，不测开水、桶装水和净水器出的水；只测正在用的消毒剂，照读数填，如 0.30',
      matter: 'campusWaterQuality',
      severity: 'urgent',
      when: { all: [drunkFromPipes, disinfected] },
    }),
    kind: 'reading',
    measure: 'disinfectant',
    points: ['tap'],
  },
]

export const schoolDrinkingWater: Checklist = {
  id: 'schoolDrinkingWater',
  version: '2022.1',
  name: '学校、托幼机构饮用水巡访表',
  specialty: 'schoolHealth',
  kinds: ['school', 'kindergarten'],
  sections: [
    { name: '自建供水：证照制度', items: ownPapers },
    { name: '自建供水：水源设备', items: ownPlant },
    { name: '二次、分质供水', items: secondarySupply },
    { name: '饮水平台', items: platforms },
    { name: '桶装水', items: bottledWater },
    { name: '现场检测', items: onSite },
  ],
}
