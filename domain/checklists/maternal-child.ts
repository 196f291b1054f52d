// 指南·妇幼健康 3.1–3.5: hospitals and clinics that offer maternal care. They are patrolled as institutions in the same visit.

import { checksOf, type Checklist, type Item } from './checklist'

const check = checksOf('maternalChildHealth', 'maternalCare')

const licence: Item[] = [
  check('3.1', {
    id: 'careLicenceHeld',
    question: '办有《母婴保健技术服务执业许可证》',
    evidence: '看原件，拍下正面；只说“正在办”算没有',
    matter: 'careLicence',
  }),
  check('3.1', {
    id: 'careLicenceInDate',
    question: '母婴保健的许可证没有过期',
    evidence: '看证上的有效期限；没有许可证的，上一项已记，此项选合理缺项',
    matter: 'careLicence',
  }),
  check('3.1', {
    id: 'obstetricsApproved',
    question: '医疗机构的许可证上核准了妇产科',
    evidence: '看《医疗机构执业许可证》副本的诊疗科目，写着妇产科才算',
    matter: 'careLicence',
  }),
  check('3.2', {
    id: 'withinCareScope',
    question: '做的母婴项目都在核准的科目和项目里',
    evidence: '产检、接生、结扎、终止妊娠等，逐项拿证上的科目和项目对照登记本、收费单',
    matter: 'careScope',
    severity: 'urgent',
  }),
  check('3.3', {
    id: 'careStaffQualified',
    question: '做母婴项目的人都考核合格',
    evidence: '每人看《母婴保健技术考核合格证书》，或医师证上的合格加注，类别要和做的项目对上',
    matter: 'careStaff',
    severity: 'urgent',
  }),
]

const sexSelection: Item[] = [
  check('3.4', {
    id: 'noSexTold',
    question: '没有私下鉴定、透露胎儿是男是女',
    evidence: '看B超单、B超室有无暗号，有无往外寄孕妇的血；确有医学需要、手续齐的不算',
    law: 'sexSelectionBan',
    matter: 'sexSelection',
    severity: 'emergency',
  }),
  check('3.4', {
    id: 'noSexChosen',
    question: '没有因为胎儿性别而终止妊娠',
    evidence: '翻中、晚期引产登记，看原因和手续写没写全；没有理由的写明是哪几例',
    law: 'sexSelectionBan',
    matter: 'sexSelection',
    severity: 'emergency',
  }),
  check('3.5', {
    id: 'banSigned',
    question: '显眼处有禁止“两非”的警示标志',
    evidence: '看妇产科门诊、B超室、手术室门口，贴着、看得清才算',
    law: 'sexSelectionBan',
    matter: 'banSigns',
  }),
]

export const maternalChild: Checklist = {
  id: 'maternalChild',
  version: '2022.1',
  name: '母婴保健技术服务巡查表',
  specialty: 'maternalChildHealth',
  kinds: ['licensedInstitution'],
  sections: [
    { name: '许可与人员', items: licence },
    { name: '禁止“两非”', items: sexSelection },
  ],
}
