// 指南·非法行医 3.2.1–3.2.3: institutions that collect blood or plasma. Each kind has its own licence and its own law; where
// the kind is not registered, both are asked for.

import { checksOf, type Checklist, type Item } from './checklist'
import type { Condition } from './condition'

const check = checksOf('illegalPractice', 'bloodStations')

const station: Condition = { trait: 'bloodKind', in: ['bloodStation'] }
const plasma: Condition = { trait: 'bloodKind', in: ['plasmaStation'] }

const licence: Item[] = [
  check('3.2.1', {
    id: 'stationLicenceHeld',
    question: '办有《血站执业许可证》',
    evidence: '看原件，发证的是卫生健康部门；拍下正面。不是血站的选合理缺项',
    matter: 'bloodLicence',
    severity: 'urgent',
    when: station,
  }),
  check('3.2.1', {
    id: 'stationLicenceInDate',
    question: '血站许可证没有过期',
    evidence: '看证上的有效期限；没有许可证的，上一项已记，此项选合理缺项',
    matter: 'bloodLicence',
    when: station,
  }),
  check('3.2.1', {
    id: 'plasmaLicenceHeld',
    question: '办有《单采血浆许可证》',
    evidence: '看原件，发证的是卫生健康部门；拍下正面。不采血浆的选合理缺项',
    law: 'plasmaStations',
    matter: 'bloodLicence',
    severity: 'urgent',
    when: plasma,
  }),
  check('3.2.1', {
    id: 'plasmaLicenceInDate',
    question: '单采血浆许可证没有过期',
    evidence: '看证上的有效期限；没有许可证的，上一项已记，此项选合理缺项',
    law: 'plasmaStations',
    matter: 'bloodLicence',
    when: plasma,
  }),
]

const scope: Item[] = [
  check('3.2.2', {
    id: 'stationWithinScope',
    question: '采的血、供的血都在批准的范围里',
    evidence: '拿许可证上的业务范围，对照采血登记和发血登记：采什么、在哪里采、发给谁',
    matter: 'bloodScope',
    severity: 'emergency',
    when: station,
  }),
  check('3.2.2', {
    id: 'plasmaWithinScope',
    question: '采的血浆、供的血浆都在批准的范围里',
    evidence: '拿许可证上的业务范围，对照采浆登记和发浆登记：采什么、采谁的、发给谁',
    law: 'plasmaStations',
    matter: 'bloodScope',
    severity: 'emergency',
    when: plasma,
  }),
]

const others: Item[] = [
  check('3.2.3', {
    id: 'nothingElseWrong',
    question: '没有看到别的违法情况',
    evidence: '如冒名采血、血头拉人卖血；看到就写明是什么、谁在做，并拍照',
    law: 'bloodDonation',
    matter: 'otherViolation',
  }),
]

export const bloodInstitution: Checklist = {
  id: 'bloodInstitution',
  version: '2022.1',
  name: '采供血机构巡查表',
  specialty: 'illegalPractice',
  kinds: ['bloodInstitution'],
  sections: [
    { name: '采供血许可', items: licence },
    { name: '业务范围', items: scope },
    { name: '其他情况', items: others },
  ],
}
