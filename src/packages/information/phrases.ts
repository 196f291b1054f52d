// Words that are often written of each matter, each a tap.

import type { ConcernId } from '@domain/clues/concerns'

export const phrases: Record<ConcernId, readonly string[]> = {
  foodborneDisease: ['几个人吃饭后上吐下泻', '办酒席后多人不舒服', '吃了变质食品后肚子痛'],
  drinkingWater: ['水发浑、有异味', '多人喝水后不舒服', '水源旁堆了垃圾', '停水后水变色'],
  schoolHealth: ['几个学生同时发热', '几个学生上吐下泻', '学生出皮疹', '学校水有异味'],
  illegalPractice: [
    '有人在集市上看病拔牙',
    '有人上门打针输液',
    '没挂牌的地方在看病',
    '有人组织卖血',
  ],
  sexSelection: ['有人介绍鉴定胎儿性别', '有人抽血寄外地看男女', '非法终止妊娠'],
  surrogacy: ['有人介绍代孕', '有人招捐卵', '有人招捐精'],
  occupationalDisease: ['工人长期咳嗽、气短', '工人听力下降', '做工后头晕、中毒', '怀疑尘肺'],
  occupationalHealth: ['粉尘大，没有防护', '噪声大，没有耳塞', '有刺鼻气味', '没有警示标识'],
  publicPlace: ['床单毛巾不换', '理发店工具不消毒', '游泳池水浑', '没有卫生许可证'],
  otherEvent: ['多人同时发病，原因不明', '有人中毒', '动物大量死亡', '刺激性气体泄漏'],
}

/** A phrase goes behind what is there already, once. */
export const joined = (words: string, phrase: string): string => {
  if (words.includes(phrase)) return words
  return words.trim() === '' ? phrase : `${words}，${phrase}`
}
