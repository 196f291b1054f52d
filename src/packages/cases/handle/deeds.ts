// What an officer does with a case beside closing it, as it is chosen and written.

import type { CaseDeed } from '@domain/cases/may-do'
import { usualPauses } from '@domain/cases/decisions/paused'
import type { SeenAgain } from '@domain/cases/enforcement-case'
import type { AskedWords } from '../../../components/decision'
import type { Shown } from '../case/shown'

export type DeedName = CaseDeed

export interface Deed {
  /** As it is chosen, and its main button. */
  word: string
  /** What it does, in a line. */
  under: string
  words?: AskedWords
  done: string
}

const most = 200

const deeds: Record<DeedName, Deed> = {
  close: { word: '结案', under: '写明结果，上报线索的人会看到', done: '已结案' },
  record: {
    word: '登记办案信息',
    under: '案件编号、立案日期、处罚决定日期',
    words: {
      ...{ label: '为什么改（没有改动就不填）', placeholder: '改动已经登记的内容才要写', most },
    },
    done: '已登记',
  },
  pause: {
    word: '暂停计时',
    under: '检验、鉴定、听证等期间，不算在办案期限里',
    words: {
      ...{ label: '为什么暂停', placeholder: '如：水样送检，等检验报告', most },
      phrases: usualPauses,
    },
    done: '已暂停计时',
  },
  resume: {
    word: '恢复计时',
    under: '要等的已经等到，期限接着算',
    words: {
      ...{ label: '说明', placeholder: '如：检验报告已出', most },
      phrases: ['检验报告已出', '听证已结束', '公告期已满'],
    },
    done: '已恢复计时',
  },
  assign: {
    word: '调整办案人员',
    under: '回避、请假、离岗时换人，新的人会收到消息',
    words: {
      ...{ label: '原因', placeholder: '如：李某是当事人的亲属，回避', most },
      phrases: ['申请回避', '工作调整'],
    },
    done: '已调整',
  },
  withdraw: {
    word: '撤案',
    under: '不该立案的撤掉，线索接着核实',
    words: {
      ...{ label: '撤案原因（上报线索的人会看到）', placeholder: '如：经查不属于本机关管辖', most },
      phrases: ['不属于本机关管辖', '违法事实不成立'],
    },
    done: '已撤案',
  },
  end: {
    word: '了结案件',
    under: '复查没有问题了',
    words: {
      ...{ label: '说明', placeholder: '如：复查时已经改正', most },
      phrases: ['复查时已经改正'],
    },
    done: '已了结',
  },
  reinspect: {
    word: '安排复查',
    under: '请协管员到现场再看看，结果会回到这个案件',
    done: '已请协管员去复查',
  },
  reopen: {
    word: '重新办理',
    under: '复查还有问题，或者有新的情况，办案期限重新算',
    words: {
      ...{ label: '原因（上报线索的人会看到）', placeholder: '如：复查时仍然没有改正', most },
      phrases: ['复查时仍然没有改正', '有新的情况'],
    },
    done: '已重新办理',
  },
}

export const deedOf = (name: DeedName): Deed => deeds[name]

export const isDeed = (given: string): given is Exclude<DeedName, 'close'> =>
  given !== 'close' && Object.keys(deeds).includes(given)

/** What it is done with. */
export const spokenCase = ({ enforcementCase, spokenMatters }: Shown): string =>
  `${enforcementCase.facilityName}：${spokenMatters}`

/** What most likely comes next: after a re-inspection what was seen says it; until then nothing does. */
export function nextDeed(
  may: readonly DeedName[],
  reinspection: { seen?: SeenAgain | undefined } | undefined,
): DeedName | undefined {
  const seen = reinspection?.seen
  if (reinspection && !seen && !may.includes('close')) return undefined
  const afterwards: DeedName[] =
    seen === 'persisting' ? ['reopen', 'end'] : seen === 'unseen' ? ['reinspect', 'end'] : ['end']
  const order: DeedName[] = may.includes('end')
    ? afterwards
    : ['resume', 'close', 'reinspect', 'reopen', 'assign']
  return order.find((each) => may.includes(each))
}
