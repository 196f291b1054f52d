// What an occasion may be, as the form offers it; what is usual for its kind stands first.

import {
  audienceNames,
  intoNames,
  meansNames,
  outreachKindNames,
  type Audience,
  type OutreachKind,
} from '@domain/outreach/kinds'

const optionsOf = <Value extends string>(names: Record<Value, string>) =>
  (Object.keys(names) as Value[]).map((value) => ({ value, word: names[value] }))

export const kindOptions = optionsOf(outreachKindNames)
export const meansOptions = optionsOf(meansNames)
export const intoOptions = optionsOf(intoNames)

const trained: readonly Audience[] = [
  'waterStaff',
  'schoolDoctors',
  'kindergartenStaff',
  'medicalStaff',
  'reporters',
]

export const audienceOptions = (kind: OutreachKind) => {
  const all = optionsOf(audienceNames)
  const first = all.filter(({ value }) => trained.includes(value) === (kind === 'training'))
  return [...first, ...all.filter((each) => !first.includes(each))]
}

export const topicsOf: Record<OutreachKind, readonly string[]> = {
  outreach: ['生活饮用水卫生知识', '打击非法行医', '学校传染病防控', '职业病防治', '打击“两非”'],
  training: ['供管水人员卫生知识', '校医（保健教师）业务', '信息员业务'],
  consultation: ['许可证办理', '健康证办理', '就医安全'],
  guidance: ['设立卫生宣传栏', '饮用水消毒', '传染病防控', '依法执业'],
}
