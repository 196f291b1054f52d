// What residents of the demo county told its agency, before its last day and on it, and what came of it.

import type { AnswerKind } from '@domain/tip-offs/answer'
import type { ResidentTipSaid } from '@domain/tip-offs/resident-tip'

export type Told = Pick<ResidentTipSaid, 'concern' | 'place' | 'words' | 'beyond'>

export interface AnsweredTip extends Told {
  /** Days before the last day. */
  ago: number
  answer: { kind: AnswerKind; words: string }
  /** What its informant has applied for by the last day, and what became of that. */
  reward?: 'applied' | 'granted' | 'claimed'
  rating?: { satisfaction: 'satisfied' | 'fair' | 'dissatisfied'; solved: boolean; words: string }
}

export const toldBefore: readonly AnsweredTip[] = [
  {
    ...{ ago: 64, concern: 'illegalPractice', place: '农贸市场二楼最里间' },
    words: '没有牌子，逢赶场天给人打针输液，门口有人望风',
    answer: {
      kind: 'penalised',
      words: '我们逢赶场天去看了，没有执业许可证，已经停了，药械收走，依法处罚。谢谢您告诉我们。',
    },
    reward: 'claimed',
    rating: { satisfaction: 'satisfied', solved: true, words: '去看了，门关了' },
  },
  {
    ...{ ago: 52, concern: 'publicPlace', place: '汽车站旁边的旅馆' },
    words: '床单没有换，枕头上有头发',
    answer: {
      kind: 'putRight',
      words: '我们去看了，布草间乱放、没有登记，当场要求改，过了一周再去看，已经一客一换。',
    },
    rating: { satisfaction: 'satisfied', solved: true, words: '' },
  },
  {
    ...{ ago: 44, concern: 'sexSelection', place: '新街口一辆白色面包车上' },
    words: '有人在车上给孕妇做 B 超，说能看男女',
    answer: {
      kind: 'penalised',
      words: '我们会同公安找到了这辆车，仪器已经扣下，依法立案处罚。谢谢您告诉我们。',
    },
    reward: 'granted',
  },
  {
    ...{ ago: 37, concern: 'drinkingWater', place: '石桥村安置点' },
    words: '大雨过后水一直是浑的',
    answer: {
      kind: 'putRight',
      words: '水厂清了沉淀池、加了消毒剂，我们取水测过，浑浊度合格了。头几分钟的水请先放掉。',
    },
    rating: { satisfaction: 'dissatisfied', solved: false, words: '下雨还是浑' },
  },
  {
    ...{ ago: 29, concern: 'illegalPractice', place: '美发店里间' },
    words: '给人割双眼皮、打针，没看到证',
    answer: {
      kind: 'penalised',
      words: '我们到店里看了，做这些没有资格，已经停了，药品和针具收走，依法处罚。',
    },
    reward: 'applied',
  },
  {
    ...{ ago: 21, concern: 'schoolHealth', place: '镇中心小学' },
    words: '厕所边上没有水洗手',
    answer: {
      kind: 'unfounded',
      words: '我们去学校看了，是那天停水，现在每层都有水、有肥皂。再看到没有水请告诉我们。',
    },
  },
]

export const toldOnLastDay = {
  waits: {
    ...{ concern: 'drinkingWater', place: '桥头水站', words: '这两天水有股漂白粉味，还发黄' },
  },
  lookedInto: {
    ...{ concern: 'illegalPractice', place: '新市场二楼', words: '没挂牌子，里面有人给人镶牙' },
  },
  notOurs: {
    ...{ concern: 'otherEvent', beyond: 'insurance', place: '街上的药店' },
    words: '用医保卡刷了保健品',
  },
  answered: {
    ...{ concern: 'publicPlace', place: '河边的理发店', words: '毛巾几个人共用，没见消毒' },
  },
} as const satisfies Record<string, Told>
