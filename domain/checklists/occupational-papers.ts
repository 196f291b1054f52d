// 指南·职业卫生 3.1–3.4.3: what an employer has on paper, in the order in which an office keeps it.

import { checksOf, type Item } from './checklist'
import type { Condition } from './condition'

const check = checksOf('occupationalHealth', 'occupationalDiseases')

const hasProject: Condition = { trait: 'hazardProject', in: [true] }
const severe: Condition = { trait: 'hazardLevel', in: ['severe'] }
const general: Condition = { trait: 'hazardLevel', in: ['general'] }

export const declaration: Item[] = [
  check('3.1', {
    id: 'hazardsDeclared',
    question: '向卫生健康部门申报了职业病危害项目',
    evidence: '看申报回执；网上申报的看回执编号和日期，变化后要再报',
    law: 'hazardDeclaration',
    matter: 'hazardDeclaration',
  }),
  check('3.1', {
    id: 'declaredTruly',
    question: '申报的内容和现场一样',
    evidence: '把申报表上的岗位、粉尘毒物噪声等危害、接触人数，和车间里看到的对一遍',
    law: 'hazardDeclaration',
    matter: 'hazardDeclaration',
  }),
]

export const project: Item[] = [
  check('3.2.1', {
    id: 'hazardsForeseen',
    question: '建设前做了职业病危害预评价',
    evidence: '看预评价报告，日期应在开工之前；没有新建、改建、扩建的，这一部分都选合理缺项',
    matter: 'hazardProject',
    when: hasProject,
  }),
  check('3.2.2', {
    id: 'protectionTogether',
    question: '防护设施和主体工程同时设计、施工、投用',
    evidence: '看防护设施设计和施工、投产的日期；机器开了、除尘排毒还没装好的算不合格',
    matter: 'hazardProject',
    when: hasProject,
  }),
  check('3.2.3', {
    id: 'controlEvaluated',
    question: '竣工验收前做了控制效果评价',
    evidence: '看职业病危害控制效果评价报告，日期应早于验收；没到验收的选合理缺项',
    matter: 'hazardProject',
    when: hasProject,
  }),
  check('3.2.4', {
    id: 'projectReviewed',
    question: '评价和设计都评审过，防护设施验收过',
    evidence: '预评价、设计、控制效果评价各有评审意见，设施有验收意见，都有签字；缺哪样写哪样',
    matter: 'hazardProject',
    when: hasProject,
  }),
  check('3.2.5', {
    id: 'changeEvaluated',
    question: '规模、工艺有大变化后重新评价、设计、评审',
    evidence: '问评价之后产量、工艺、原料变过没有；没有大变化的选合理缺项',
    matter: 'hazardProject',
    when: hasProject,
  }),
  check('3.2.6', {
    id: 'projectWritten',
    question: '评价、设计、验收的经过都有书面报告',
    evidence: '翻项目档案，预评价、设计、控制效果评价、验收各有一份，随时拿得出',
    matter: 'hazardProject',
    when: hasProject,
  }),
]

export const measurement: Item[] = [
  check('3.3.1', {
    id: 'measuredYearly',
    question: '一年内检测过职业病危害因素',
    evidence: '看检测报告的日期和公章；问清危害是严重还是一般，一般的选合理缺项',
    law: 'workplaceHealth',
    matter: 'hazardMeasurement',
    hint: 'measurementWhereSevere',
    when: severe,
  }),
  check('3.3.1', {
    id: 'statusEvaluated',
    question: '三年内做过职业病危害现状评价',
    evidence: '看现状评价报告的日期和公章；问清危害是严重还是一般，一般的选合理缺项',
    law: 'workplaceHealth',
    matter: 'hazardMeasurement',
    hint: 'evaluationWhereSevere',
    when: severe,
  }),
  check('3.3.2', {
    id: 'measuredTriennially',
    question: '三年内检测过职业病危害因素',
    evidence: '看检测报告的日期和公章；问清危害是严重还是一般，严重的选合理缺项',
    law: 'workplaceHealth',
    matter: 'hazardMeasurement',
    hint: 'measurementWhereGeneral',
    when: general,
  }),
  check('3.3.3', {
    id: 'resultsKept',
    question: '检测、评价结果放进了职业卫生档案',
    evidence: '翻单位的职业卫生档案，最近一次的报告在里面',
    law: 'workplaceHealth',
    matter: 'hazardMeasurement',
  }),
  check('3.3.3', {
    id: 'resultsReported',
    question: '检测、评价结果报给了卫生健康部门',
    evidence: '看上报的回执、签收单或网上记录',
    law: 'workplaceHealth',
    matter: 'hazardMeasurement',
  }),
  check('3.3.3', {
    id: 'resultsPublished',
    question: '检测、评价结果公布给了工人',
    evidence: '看公告栏有没有贴，问一两个工人知不知道自己岗位超没超标',
    law: 'workplaceHealth',
    matter: 'hazardMeasurement',
  }),
]

export const healthRecords: Item[] = [
  check('3.4.1', {
    id: 'recordsKept',
    question: '每个接触危害的工人都有一份健康档案',
    evidence: '拿花名册点几个人，当场找出各人的档案',
    matter: 'workerHealth',
  }),
  check('3.4.1', {
    id: 'recordsWhole',
    question: '档案里该有的内容都有',
    evidence: '抽几份看：干过哪些工种、接触过什么、历次体检结果、怎么处理的、看职业病的记录',
    matter: 'workerHealth',
  }),
  check('3.4.1', {
    id: 'recordsPreserved',
    question: '档案按规定的年限保存着',
    evidence: '问存多久、放哪里，抽一个早已离职的人，看档案还在不在',
    matter: 'workerHealth',
  }),
  check('3.4.2', {
    id: 'workersExamined',
    question: '体检的项目和间隔符合规定',
    evidence: '抽几份职业健康体检报告，对照 GBZ 188（接触放射线的对照 GBZ 235）；拿不准的拍下来',
    matter: 'workerHealth',
  }),
  check('3.4.3', {
    id: 'copiesGiven',
    question: '离职的人来要，就如实、免费给档案复印件',
    evidence: '看领取签字，打电话问一个离职的人；没有人要过的选合理缺项',
    matter: 'workerHealth',
  }),
]
