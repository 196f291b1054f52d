// 指南·非法行医 3.1.1: medical institutions under a licence. 3.1.1.4 asks nothing by itself: it is the rule that says when
// 3.1.1.3 is kept, and stands beside that item as its hint.

import { checksOf, type Checklist, type Item } from './checklist'

const check = checksOf('illegalPractice', 'medicalInstitutions')

const licence: Item[] = [
  check('3.1.1.1', {
    id: 'licenceDisplayed',
    question: '《医疗机构执业许可证》挂在显眼处',
    evidence: '进门、挂号处一眼能看到；连证都拿不出来的，写明“未见许可证”',
    matter: 'practiceLicence',
  }),
  check('3.1.1.2', {
    id: 'licenceMatches',
    question: '招牌、地址和许可证上的一样',
    evidence: '把招牌、门牌与证上的名称、地址逐字对一遍',
    matter: 'practiceLicence',
  }),
  check('3.1.1.3', {
    id: 'licenceRevalidated',
    question: '许可证按时校验了',
    evidence: '看副本上最近一次校验的日期和结论，推算到今天有没有超过校验期',
    matter: 'practiceLicence',
    hint: 'revalidation',
  }),
  check('3.1.1.3', {
    id: 'licenceInDate',
    question: '许可证没有过期',
    evidence: '看正本上的有效期限',
    matter: 'practiceLicence',
  }),
]

const practice: Item[] = [
  check('3.1.1.5', {
    id: 'withinSubjects',
    question: '看的病、做的项目都在核准的科目里',
    evidence: '拿证上的诊疗科目，对照科室牌、宣传单、处方和收费单',
    matter: 'practiceScope',
    severity: 'urgent',
  }),
  check('3.1.1.12', {
    id: 'noBloodTaken',
    question: '没有私自采血、卖血、供血的迹象',
    evidence: '看有无采血袋、血液冷藏箱、来路不明的血；检验用的抽血不算',
    law: 'bloodDonation',
    matter: 'bloodCollection',
    severity: 'urgent',
  }),
  check('3.1.1.13', {
    id: 'nothingElseWrong',
    question: '没有看到别的违法情况',
    evidence: '看到就写明是什么、谁在做，并拍照',
    matter: 'otherViolation',
  }),
]

const staff: Item[] = [
  check('3.1.1.6', {
    id: 'staffDisplayed',
    question: '医务人员信息公示在显眼处',
    evidence: '看公示栏，姓名、照片、职务与在岗的人对得上',
    matter: 'staffDisplay',
  }),
  check('3.1.1.7', {
    id: 'physiciansQualified',
    question: '坐诊的医师都有《执业医师证书》',
    evidence: '把当天坐诊、开处方的人与证书一一对上；没有这类人员的选合理缺项',
    law: 'physicians',
    matter: 'staffQualification',
    severity: 'urgent',
  }),
  check('3.1.1.8', {
    id: 'assistantsQualified',
    question: '助理医师都有《执业助理医师证书》',
    evidence: '一人一证地看；没有助理医师的选合理缺项',
    law: 'physicians',
    matter: 'staffQualification',
    severity: 'urgent',
  }),
  check('3.1.1.9', {
    id: 'expertsQualified',
    question: '专长中医师都有《中医（专长）医师执业证书》',
    evidence: '一人一证地看，所用疗法在证书范围内；没有这类人员的选合理缺项',
    law: 'physicians',
    matter: 'staffQualification',
    severity: 'urgent',
  }),
  check('3.1.1.10', {
    id: 'villageDoctorsQualified',
    question: '乡村医生都有《乡村医师执业证书》',
    evidence: '一人一证，看执业地点是不是本村卫生室；没有乡村医生的选合理缺项',
    matter: 'staffQualification',
    severity: 'urgent',
    when: { trait: 'institutionKind', in: ['villageClinic'] },
  }),
  check('3.1.1.11', {
    id: 'noUntrainedStaff',
    question: '没有让非卫生技术人员看病、打针',
    evidence: '看是谁在问诊、配药、输液、做检查，与公示和证书对照',
    matter: 'staffQualification',
    severity: 'urgent',
  }),
]

export const licensedInstitution: Checklist = {
  id: 'licensedInstitution',
  version: '2022.1',
  name: '许可类医疗机构巡查表',
  specialty: 'illegalPractice',
  kinds: ['licensedInstitution'],
  sections: [
    { name: '执业许可', items: licence },
    { name: '人员', items: staff },
    { name: '诊疗活动', items: practice },
  ],
}
