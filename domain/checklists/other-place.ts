// 指南·非法行医 3.3.1–3.3.5 and 3.4.1: places that are no medical institution. What is practised in a room and what 游医 do on
// the move are asked apart, since each is a clue of its own; more is asked only where one of them was seen.

import { checksOf, type Checklist, type Item } from './checklist'
import type { Condition } from './condition'

const check = checksOf('illegalPractice', 'medicalInstitutions')

const indoors: Condition = { not: { trait: 'placeKind', in: ['itinerant'] } }
const treatmentSeen: Condition = { item: 'noTreatment', result: ['fail'] }
const itinerantSeen: Condition = { item: 'noItinerant', result: ['fail'] }

const treatment: Item[] = [
  check('3.3.1', {
    id: 'noTreatment',
    question: '这里没有人看病、打针、做医疗美容',
    evidence: '看有无诊桌、输液、拔牙、针刀、水光针；有证的诊所不算，按医疗机构另查',
    matter: 'unlicensedPractice',
    severity: 'urgent',
    when: indoors,
  }),
  check('3.3.2', {
    id: 'practitionersQualified',
    question: '看病的人有医师执业资格',
    evidence: '请他拿出《医师执业证书》；拿不出、不肯拿、人和照片对不上都算不合格',
    law: 'physicians',
    matter: 'unlicensedPractice',
    severity: 'urgent',
    when: treatmentSeen,
  }),
  check('3.3.4', {
    id: 'noPracticeGoods',
    question: '没有来路不明的看病器械和药品',
    evidence: '看柜里、后间、垃圾桶有无针头、麻药、输液瓶、牙椅；药房照常卖药不算',
    matter: 'unlicensedPractice',
    severity: 'urgent',
    when: indoors,
  }),
]

const itinerant: Item[] = [
  check('3.4.1', {
    id: 'noItinerant',
    question: '没有游医，也没有流动摊点看病',
    evidence: '看路边、集市口、门前：拔牙、点痣、卖“祖传药”都算；以前报过又来的写明“再次发现”',
    matter: 'itinerantPractice',
    severity: 'urgent',
  }),
  check('3.3.2', {
    id: 'itinerantQualified',
    question: '摆摊看病的人有医师执业资格',
    evidence: '请他拿出《医师执业证书》；人走了、拿不出的写明情况，拍下摊位',
    law: 'physicians',
    matter: 'itinerantPractice',
    severity: 'urgent',
    when: itinerantSeen,
  }),
  check('3.3.4', {
    id: 'noItinerantGoods',
    question: '摊上没有看病用的器械和药品',
    evidence: '看有无针具、牙钳、药水、散装药；拍下来，不要动手收',
    matter: 'itinerantPractice',
    severity: 'urgent',
    when: itinerantSeen,
  }),
]

const blood: Item[] = [
  check('3.3.3', {
    id: 'noBloodTaken',
    question: '没有人私自采血、收血、卖血',
    evidence: '看有无招人献血卖血的广告和血头，问周围的人；血站的献血车不算',
    law: 'bloodDonation',
    matter: 'bloodCollection',
    severity: 'urgent',
  }),
  check('3.3.4', {
    id: 'noBloodGoods',
    question: '没有采血、存血用的器械和药品',
    evidence: '看有无采血袋、离心机、血液冷藏箱、抗凝剂',
    law: 'bloodDonation',
    matter: 'bloodCollection',
    severity: 'urgent',
  }),
]

const others: Item[] = [
  check('3.3.5', {
    id: 'nothingElseWrong',
    question: '没有看到别的违法情况',
    evidence: '如看病的小广告、假药宣传；看到就写明是什么、谁在做，并拍照',
    matter: 'otherViolation',
  }),
]

export const otherPlace: Checklist = {
  id: 'otherPlace',
  version: '2022.1',
  name: '其他场所巡查表',
  specialty: 'illegalPractice',
  kinds: ['otherPlace'],
  sections: [
    { name: '店里看病', items: treatment },
    { name: '游医和流动摊点', items: itinerant },
    { name: '采血卖血', items: blood },
    { name: '其他情况', items: others },
  ],
}
