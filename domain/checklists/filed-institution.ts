// 指南·非法行医 3.1.2: clinics that are filed (备案), not licensed.

import { checksOf, type Checklist, type Item } from './checklist'

const check = checksOf('illegalPractice', 'medicalInstitutions')

const filing: Item[] = [
  check('3.1.2.1', {
    id: 'filingDisplayed',
    question: '备案证挂在显眼处',
    evidence: '中医诊所看《中医诊所备案证》，其他诊所看备案证明；拿不出来的写明“未见备案证”',
    matter: 'practiceFiling',
  }),
  check('3.1.2.2', {
    id: 'filingMatches',
    question: '招牌、地址和备案证上的一样',
    evidence: '把招牌、门牌与备案证上的名称、地址逐字对一遍',
    matter: 'practiceFiling',
  }),
  check('3.1.2.3', {
    id: 'withinFiledScope',
    question: '看的病、做的项目都在备案范围里',
    evidence: '拿备案的诊疗范围，对照宣传单、处方和收费单',
    matter: 'practiceScope',
    severity: 'urgent',
  }),
]

const staff: Item[] = [
  check('3.1.2.4', {
    id: 'staffDisplayed',
    question: '医务人员信息公示在显眼处',
    evidence: '看公示栏，姓名、照片、职务与在岗的人对得上',
    matter: 'staffDisplay',
  }),
  check('3.1.2.5', {
    id: 'physiciansQualified',
    question: '坐诊的医师都有《执业医师证书》',
    evidence: '把当天坐诊、开处方的人与证书一一对上',
    law: 'physicians',
    matter: 'staffQualification',
    severity: 'urgent',
  }),
]

export const filedInstitution: Checklist = {
  id: 'filedInstitution',
  version: '2022.1',
  name: '备案类医疗机构巡查表',
  specialty: 'illegalPractice',
  kinds: ['filedInstitution'],
  sections: [
    { name: '备案', items: filing },
    { name: '人员', items: staff },
  ],
}
