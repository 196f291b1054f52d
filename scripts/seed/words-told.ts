// What people of the demo county told their reporter and at the counter, and what it came to.

import type { ConcernId } from '@domain/clues/concerns'
import type { NextStep } from '@domain/clues/from-word'
import type { VerificationSaid } from '@domain/clues/received-word'
import type { InformationSaid } from '@domain/information-reports/information-report'
import type { TipSaid } from '@domain/tip-offs/tip-off'

export interface Told {
  /** Days before the last day. */
  ago: number
  concern: ConcernId
  place: string
  words: string
  /** Who looked into it found this; absent where nobody has yet. */
  found?: Pick<VerificationSaid, 'result' | 'words'>
  next?: NextStep
}

const toOfficer = (severity: 'ordinary' | 'urgent' | 'emergency' = 'ordinary'): NextStep => ({
  step: 'clue',
  severity,
})
const closed = (
  reason: 'unfounded' | 'settled' | 'sameMatter' | 'notOurs',
  words: string,
): NextStep => ({
  ...{ step: 'close' as const, reason, words },
})

export const informationTold: (Told & Pick<InformationSaid, 'heardFrom'>)[] = [
  {
    ...{ ago: 320, concern: 'occupationalDisease', heardFrom: 'patient', place: '采石场宿舍' },
    words: '来看病的采石工咳嗽、气短两年多，怀疑尘肺',
    found: { result: 'seemsTrue', words: '已电话问过本人，在采石场打钻六年，没有体检过' },
    next: toOfficer('urgent'),
  },
  {
    ...{ ago: 210, concern: 'illegalPractice', heardFrom: 'villager', place: '集市东头桥边' },
    words: '有人在集市上看病拔牙',
    found: { result: 'seemsTrue', words: '逢场天到集市，看到有人摆摊拔牙，没有证件' },
    next: toOfficer('urgent'),
  },
  {
    ...{ ago: 150, concern: 'drinkingWater', heardFrom: 'ownEyes', place: '老水井旁' },
    words: '水源旁堆了垃圾',
    found: { result: 'seemsTrue', words: '到现场看过，已请村里当天清走' },
    next: closed('settled', '垃圾已清走，井边已撒消毒粉'),
  },
  {
    ...{ ago: 96, concern: 'publicPlace', heardFrom: 'media', place: '镇上的招待所' },
    words: '网上有人说床单不换',
    found: { result: 'seemsFalse', words: '查看布草间和更换记录，一客一换' },
    next: closed('unfounded', '现场看过，一客一换，记录完整'),
  },
  {
    ...{ ago: 40, concern: 'otherEvent', heardFrom: 'villager', place: '养鸭场' },
    words: '死了几只鸭子，问要不要管',
    found: { result: 'seemsTrue', words: '电话核实，鸭子打针后死亡，没有人不舒服' },
    next: closed('notOurs', '请找镇畜牧兽医站，已把电话告诉来人'),
  },
  {
    ...{ ago: 4, concern: 'schoolHealth', heardFrom: 'facility', place: '村小学二年级' },
    words: '两个学生同时发热',
    found: { result: 'unclear', words: '电话问了班主任，一个已退热，一个在县医院等结果' },
  },
  {
    ...{ ago: 1, concern: 'occupationalHealth', heardFrom: 'villager', place: '河边木材加工厂' },
    words: '粉尘大，没有防护',
  },
]

export const tipsTold: (Told & Pick<TipSaid, 'channel'>)[] = [
  {
    ...{ ago: 260, concern: 'illegalPractice', channel: 'phone', place: '车站后面的出租屋' },
    words: '没挂牌的地方在给人输液',
    found: { result: 'seemsTrue', words: '到门口看到输液架和药盒，敲门不开' },
    next: toOfficer('urgent'),
  },
  {
    ...{ ago: 120, concern: 'publicPlace', channel: 'walkIn', place: '新街理发店' },
    words: '理发店工具不消毒',
    found: { result: 'seemsTrue', words: '现场有消毒柜没通电，已当场打开使用' },
    next: closed('settled', '当场已改，消毒柜已使用'),
  },
  {
    ...{ ago: 30, concern: 'drinkingWater', channel: 'letter', place: '安置小区三号楼' },
    words: '二次供水有异味',
    found: { result: 'seemsTrue', words: '住户龙头放水有铁锈味，水箱没有上锁' },
    next: toOfficer(),
  },
  {
    ...{ ago: 3, concern: 'publicPlace', channel: 'walkIn', place: '汽车站旁的旅馆' },
    words: '床单毛巾不换，有人起疹子',
  },
]
