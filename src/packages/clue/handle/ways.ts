// The decisions on a clue that need words, as an officer chooses and writes them.

import type { Act } from '@domain/clues/acts'
import { askedWords } from '@domain/clues/decisions/send-back'
import { reasonWords } from '@domain/clues/handling'
import { answerWords } from '@domain/clues/outcome'
import { pauseWords } from '@domain/clues/pauses'
import type { ZodType } from '@domain/kernel/z'
import type { AskedWords } from '../../../components/decision'

export interface Way {
  /** As it is chosen, and its main button. */
  word: string
  /** What it does, in a line. */
  under: string
  words?: AskedWords & { rule: ZodType<string> }
  done: string
}

const reason = (placeholder: string, phrases: readonly string[] = []) => ({
  label: '原因',
  placeholder,
  rule: reasonWords,
  most: 200,
  phrases,
})

export const ways = {
  leaveForScene: {
    word: '出发去现场',
    under: '记下出发时间和同行的人；没受理的，同时算受理',
    done: '已记录出发',
  },
  sendBack: {
    word: '退回补充',
    under: '情况不清楚，请上报的人补充后再交来',
    words: {
      label: '要补充什么（上报的人会看到）',
      placeholder: '如：请补拍水池全景，写明有几户在用',
      rule: askedWords,
      most: 200,
      phrases: ['请补拍现场照片。', '请写明具体地点。', '请写明时间和人数。'],
    },
    done: '已退回补充',
  },
  reassign: {
    word: '转给同事',
    under: '由本县另一位执法人员办',
    words: reason('如：由片区的同事办', ['由负责片区的同事办。', '本人外出，请代办。']),
    done: '已转给同事',
  },
  transfer: {
    word: '移交其他区县',
    under: '不在本县，交给那边的执法机构',
    words: reason('如：地点在邻县', ['地点在该区县。']),
    done: '已移交',
  },
  refer: {
    word: '移送其他部门',
    under: '不归卫生健康管，移送后办结，可以打印移送函',
    words: {
      label: '移送理由（上报的人会看到）',
      placeholder: '如：涉及食品经营许可，属市场监管职责',
      rule: answerWords,
      most: 300,
    },
    done: '已移送',
  },
  merge: {
    word: '合并重复线索',
    under: '和另一条说的是同一件事，一起办',
    words: reason('如：同一单位同一问题', ['同一单位、同一件事。']),
    done: '已合并',
  },
  unmerge: {
    word: '撤销合并',
    under: '不是同一件事，恢复单独办理',
    words: reason('如：不是同一家', ['核实后不是同一件事。']),
    done: '已撤销合并',
  },
  grade: {
    word: '调整紧急程度',
    under: '办理期限随着变',
    words: reason('如：涉及一个村的饮水', ['影响人数较多。', '没有扩大的可能。']),
    done: '已调整',
  },
  pause: {
    word: '暂停计时',
    under: '要等检验结果等，等的时间不算在期限里',
    words: {
      label: '在等什么',
      placeholder: '如：等水样检验结果',
      rule: pauseWords,
      most: 200,
      phrases: ['等检验结果。', '等对方提供材料。', '当事人联系不上。'],
    },
    done: '已暂停计时',
  },
  dismiss: {
    word: '不予处理',
    under: '写明原因后办结',
    words: {
      label: '说明（上报的人会看到）',
      placeholder: '为什么不处理',
      rule: answerWords,
      most: 300,
    },
    done: '已办结',
  },
  reopen: {
    word: '重新办理',
    under: '又发现问题，或者办错了',
    words: reason('如：复查还是没有改', ['复查时仍未改正。', '有新的情况。']),
    done: '已重新办理',
  },
} as const satisfies Partial<Record<Act, Way>>
export type WayName = keyof typeof ways

export const isWay = (act: string): act is WayName => Object.keys(ways).includes(act)

export const wayOf = (name: WayName): Way => ways[name]
