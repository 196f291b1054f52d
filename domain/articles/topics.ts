// What an article is about and whom it is for, as a reader would say it.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const topicNames = {
  rights: '投诉举报和权利',
  illegalPractice: '看病就医',
  drinkingWater: '饮水卫生',
  schoolHealth: '学校和托幼',
  maternalChildHealth: '妇幼健康',
  occupationalHealth: '职业病防治',
  publicPlace: '公共场所',
  foodborneDisease: '食物中毒',
  infectiousDisease: '传染病和消毒',
} as const
export const topic = oneOf(Object.keys(topicNames) as (keyof typeof topicNames)[])
export type Topic = Infer<typeof topic>

/** Those an article speaks to; whoever else it concerns may read it too. */
export const readerNames = {
  residents: '居民',
  families: '家长和学生',
  workers: '劳动者',
  operators: '经营者',
  schools: '学校和托幼机构',
  waterStaff: '供水管水人员',
  institutions: '医疗机构',
} as const
export const reader = oneOf(Object.keys(readerNames) as (keyof typeof readerNames)[])
export type Reader = Infer<typeof reader>
