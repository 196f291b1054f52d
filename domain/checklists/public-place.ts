// Public places. The guide leaves them to the county and gives no clause, so every item is ours and claims no law; what it
// rests on is numbered in docs/decisions/0022.

import { ownChecksOf, type Checklist, type Item } from './checklist'
import type { Condition } from './condition'

const check = ownChecksOf('公共场所')

const isOneOf = (...kinds: string[]): Condition => ({ trait: 'publicPlaceKind', in: kinds })
const sharesUtensils = isOneOf('lodging', 'bathing', 'hairdressing')
const sharesLinen = isOneOf('lodging', 'bathing')
const cutsHair = isOneOf('hairdressing')
const swims = isOneOf('swimming')

const licenceAndStaff: Item[] = [
  check(1, {
    id: 'placeLicenceHeld',
    question: '办有公共场所卫生许可证，挂在显眼处',
    evidence: '看原件，拍下正面；本地规定不用办证的场所选合理缺项',
    matter: 'publicPlaceLicence',
  }),
  check(1, {
    id: 'licenceInDate',
    question: '许可证没有过期',
    evidence: '看证上的有效期限；没有许可证的，上一项已记，此项选合理缺项',
    matter: 'publicPlaceLicence',
  }),
  check(1, {
    id: 'placeLicenceMatches',
    question: '证上写的和实际一样',
    evidence: '逐个对：店名、地址、负责人、经营项目',
    matter: 'publicPlaceLicence',
  }),
  check(2, {
    id: 'attendantsHealthy',
    question: '直接服务顾客的人都有有效的健康合格证',
    evidence: '点清今天在岗的人，每人一份，看姓名和日期；少一份就算不合格',
    matter: 'publicPlaceStaff',
  }),
]

const management: Item[] = [
  check(3, {
    id: 'gradeShown',
    question: '卫生信誉度等级挂在显眼处',
    evidence: '看有没有 A、B、C 级的标志，和登记的等级一样；还没评级的选合理缺项',
    matter: 'publicPlaceRules',
  }),
  check(4, {
    id: 'placeRulesWritten',
    question: '有卫生管理制度，有专人管',
    evidence: '墙上贴的或本子里的都算，问清谁管、多久查一次',
    matter: 'publicPlaceRules',
  }),
]

const utensils: Item[] = [
  check(5, {
    id: 'utensilsDisinfected',
    question: '杯子、毛巾、拖鞋等用一次消毒一次',
    evidence: '看消毒间或消毒柜是否在用，问消毒步骤，看当天的记录；用一次性的看有没有重复用',
    matter: 'publicUtensils',
    when: sharesUtensils,
  }),
  check(5, {
    id: 'linenChanged',
    question: '床单、被套、浴衣等一客一换',
    evidence: '抽一间看有无毛发、污渍，看换洗或送洗的记录；干净的和脏的分开放',
    matter: 'publicUtensils',
    when: sharesLinen,
  }),
  check(5, {
    id: 'toolsDisinfected',
    question: '理发、美容工具用后消毒',
    evidence: '看剪刀、推子、美容器具怎么消毒；患皮肤病的客人另有一套，标得清楚',
    matter: 'publicUtensils',
    when: cutsHair,
  }),
]

const swimmingWater: Item[] = [
  check(6, {
    id: 'poolTested',
    question: '池水当天测了余氯，结果合格',
    evidence: '看当天的检测记录和公示；能测的自己测一次，读数写在说明里',
    matter: 'poolWater',
    severity: 'urgent',
    when: swims,
  }),
  check(6, {
    id: 'poolClear',
    question: '池水清亮，没有脏东西',
    evidence: '站在池边能看清池底；看循环净化和消毒设备开着没有',
    matter: 'poolWater',
    severity: 'urgent',
    when: swims,
  }),
  check(6, {
    id: 'footBathReady',
    question: '进池要过的浸脚池有水、加了消毒药',
    evidence: '看绕不绕得过去，看换水和加药记录',
    matter: 'poolWater',
    when: swims,
  }),
]

const air: Item[] = [
  check(7, {
    id: 'aired',
    question: '室内通风好，没有闷味、霉味',
    evidence: '看窗户、排风扇、新风开着没有，卫生间和浴室也看',
    matter: 'publicAir',
  }),
  check(7, {
    id: 'airConditioningCleaned',
    question: '集中空调定期清洗、检测',
    evidence: '看清洗和检测报告的日期；没有集中空调的选合理缺项',
    matter: 'publicAir',
  }),
  check(8, {
    id: 'noSmokingSigned',
    question: '显眼处有禁止吸烟的标志',
    evidence: '看门口、大厅、电梯、走廊和卫生间',
    matter: 'publicSmoking',
  }),
  check(8, {
    id: 'nobodySmokes',
    question: '室内没有人吸烟，没有摆烟灰缸',
    evidence: '看地上和垃圾桶的烟头；有人吸烟，看店里劝不劝',
    matter: 'publicSmoking',
  }),
  check(9, {
    id: 'drinkingWaterSafe',
    question: '给顾客喝的水干净，来路清楚',
    evidence: '看桶装水的日期，饮水机、开水器干不干净；不供水的选合理缺项',
    matter: 'publicDrinkingWater',
  }),
]

export const publicPlace: Checklist = {
  id: 'publicPlace',
  version: '2022.1',
  name: '公共场所巡查表',
  specialty: 'publicPlace',
  kinds: ['publicPlace'],
  sections: [
    { name: '许可与人员', items: licenceAndStaff },
    { name: '公示与制度', items: management },
    { name: '用品消毒', items: utensils },
    { name: '泳池水', items: swimmingWater },
    { name: '空气、控烟与饮水', items: air },
  ],
}
