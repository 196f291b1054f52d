// What an occasion of outreach is, by which means, into which of the five (普法五进), and whom it reached (方案 二（四）4 and
// （三）宣传教育 of each chapter of the guide).

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const outreachKindNames = {
  outreach: '宣传',
  training: '培训',
  consultation: '咨询',
  guidance: '指导',
} as const
export const outreachKind = oneOf(
  Object.keys(outreachKindNames) as (keyof typeof outreachKindNames)[],
)
export type OutreachKind = Infer<typeof outreachKind>

export const meansNames = {
  leaflets: '发放宣传资料',
  screening: '播放音像资料',
  noticeBoard: '宣传栏',
  lecture: '讲座',
  onTheSpot: '现场讲解',
  online: '微信群等网络',
} as const
export const means = oneOf(Object.keys(meansNames) as (keyof typeof meansNames)[])
export type Means = Infer<typeof means>

/** 普法五进 */
export const intoNames = {
  offices: '进机关',
  community: '进社区',
  countryside: '进乡村',
  school: '进学校',
  enterprise: '进企业',
} as const
export const into = oneOf(Object.keys(intoNames) as (keyof typeof intoNames)[])
export type Into = Infer<typeof into>

export const audienceNames = {
  residents: '居民',
  pupils: '学生',
  workers: '用人单位员工',
  waterStaff: '供管水人员',
  schoolDoctors: '校医（保健教师）',
  kindergartenStaff: '托幼机构卫生保健人员',
  medicalStaff: '医务人员',
  operators: '单位负责人、经营者',
  reporters: '信息员',
  others: '其他人员',
} as const
export const audience = oneOf(Object.keys(audienceNames) as (keyof typeof audienceNames)[])
export type Audience = Infer<typeof audience>
