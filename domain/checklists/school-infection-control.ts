// 指南·学校卫生 3.1.1–3.1.11: infectious-disease control in schools and kindergartens. "学校" of a clause that names no kind of
// school is a kindergarten too.

import { checksOf, type Checklist, type Item } from './checklist'
import type { Condition } from './condition'
import { boardingOrLarge, smallDaySchool } from './school-staffing'

const check = checksOf('schoolHealth', 'schoolInfectionReports')

const kindergarten: Condition = { kind: ['kindergarten'] }
const withFirstGrade: Condition = { trait: 'schoolKind', in: ['primarySchool', 'combinedSchool'] }
const primaryOrMiddle: Condition = {
  trait: 'schoolKind',
  in: ['primarySchool', 'middleSchool', 'combinedSchool'],
}

const roomAndStaff: Item[] = [
  check('3.1.1', {
    id: 'headAnswers',
    question: '传染病防控由校长（园长）负总责',
    evidence: '看文件或责任书，第一责任人写的是不是校长（园长）',
    matter: 'infectionRules',
  }),
  check('3.1.2', {
    id: 'clinicRoomSet',
    question: '设有卫生室',
    evidence: '到房间里看，只有保健室不算；不寄宿又不满 600 人的学校，此项选合理缺项',
    law: 'schoolHygiene',
    matter: 'schoolRoom',
    when: boardingOrLarge,
    hint: 'schoolRoom',
  }),
  check('3.1.2', {
    id: 'healthRoomSet',
    question: '设有保健室（有卫生室也算）',
    evidence: '到房间里看；寄宿或有 600 人的学校要看卫生室，此项选合理缺项',
    law: 'schoolHygiene',
    matter: 'schoolRoom',
    when: smallDaySchool,
    hint: 'schoolRoom',
  }),
  check('3.1.3', {
    id: 'professionalsEmployed',
    question: '配有卫生专业技术人员（校医、护士等）',
    evidence: '看聘书和资格证书，保健教师不算；不寄宿又不满 600 人的学校选合理缺项',
    law: 'schoolHygiene',
    matter: 'schoolHealthStaff',
    when: boardingOrLarge,
    hint: 'healthProfessionals',
  }),
  check('3.1.11', {
    id: 'healthStaffEnough',
    question: '卫生保健人员配够了',
    evidence: '数在岗的有几名，看聘书和排班，问清哪些是专职；再对收托人数',
    law: 'kindergartenHygiene',
    matter: 'schoolHealthStaff',
    when: kindergarten,
    hint: 'kindergartenStaff',
  }),
]

const rules: Item[] = [
  check('3.1.4', {
    id: 'rulesWritten',
    question: '有传染病防控制度和应急预案',
    evidence: '两样都要有书面的；看内容是不是本校（园）的、有没有过时',
    matter: 'infectionRules',
  }),
  check('3.1.5', {
    id: 'reportRulesWritten',
    question: '有疫情登记报告制度，定好了谁来报',
    evidence: '看书面制度，里面写明报告人；问本人知不知道怎么报',
    matter: 'infectionReports',
  }),
  check('3.1.5', {
    id: 'reportsRecorded',
    question: '疫情登记台账记得完整',
    evidence: '翻本学期的台账，看有没有断档、空项；没有病例的也要有台账本',
    matter: 'infectionReports',
  }),
]

const daily: Item[] = [
  check('3.1.6', {
    id: 'morningCheckDone',
    question: '学生（幼儿）有晨检，有记录',
    evidence: '看今天和近一周的晨检记录，各班都要有',
    matter: 'sickPupils',
  }),
  check('3.1.7', {
    id: 'absenceTraced',
    question: '因病缺勤都追查了病因并登记',
    evidence: '抽几名缺勤的，看台账上有没有追查到的病因和结果',
    matter: 'sickPupils',
  }),
  check('3.1.7', {
    id: 'returnProven',
    question: '病好返校（园）都有病愈证明',
    evidence: '按台账抽几名传染病病例，看留存的返校证明；没有病例的选合理缺项',
    matter: 'sickPupils',
  }),
  check('3.1.8', {
    id: 'vaccinationChecked',
    question: '新生入学（园）查验了预防接种证，有记录',
    evidence: '看最近一届新生的查验登记，抽几名对一对',
    law: 'infectiousDiseases',
    matter: 'vaccinationCheck',
    when: { any: [withFirstGrade, kindergarten] },
  }),
  check('3.1.8', {
    id: 'vaccinationCaughtUp',
    question: '漏种的有补种记录',
    evidence: '按查验登记里漏种的名单，看补种通知和补种结果；没有漏种的选合理缺项',
    law: 'infectiousDiseases',
    matter: 'vaccinationCheck',
    when: { any: [withFirstGrade, kindergarten] },
  }),
]

const examinations: Item[] = [
  check('3.1.9', {
    id: 'pupilsExamined',
    question: '有学生健康体检记录',
    evidence: '看最近一次体检的报告或健康档案，抽两个班看是否都有',
    law: 'schoolHygiene',
    matter: 'healthExaminations',
    when: primaryOrMiddle,
  }),
  check('3.1.9', {
    id: 'childrenExamined',
    question: '有幼儿健康体检记录',
    evidence: '看最近一次体检的报告或健康档案，抽两个班看是否都有',
    law: 'kindergartenHygiene',
    matter: 'healthExaminations',
    when: kindergarten,
  }),
  check('3.1.9', {
    id: 'teachersExamined',
    question: '有教师常规体检记录',
    evidence: '看最近一次体检的名单和结果，对照在岗教师名单抽几名',
    law: 'infectiousDiseases',
    matter: 'healthExaminations',
    when: { any: [primaryOrMiddle, kindergarten] },
  }),
  check('3.1.10', {
    id: 'staffExaminedRegularly',
    question: '工作人员定期做健康检查',
    evidence: '保育员、炊事员、保安都算；看每人最近一次检查的日期',
    law: 'kindergartenHygiene',
    matter: 'healthExaminations',
    when: kindergarten,
  }),
  check('3.1.10', {
    id: 'staffHealthy',
    question: '在岗的工作人员健康检查都合格',
    evidence: '一人一证地看健康证明；检查不合格还在岗的，写明是谁、做什么',
    law: 'kindergartenHygiene',
    matter: 'healthExaminations',
    severity: 'urgent',
    when: kindergarten,
  }),
]

export const schoolInfectionControl: Checklist = {
  id: 'schoolInfectionControl',
  version: '2022.1',
  name: '学校、托幼机构传染病防控巡访表',
  specialty: 'schoolHealth',
  kinds: ['school', 'kindergarten'],
  sections: [
    { name: '责任、场所与人员', items: roomAndStaff },
    { name: '制度与报告', items: rules },
    { name: '晨检与查验', items: daily },
    { name: '健康检查', items: examinations },
  ],
}
