// What the agency does with a tip, as an officer chooses and writes it.

import { tipActs, type TipAct } from '@domain/tip-offs/acts'
import { answerWords } from '@domain/tip-offs/answer'
import { declineWords } from '@domain/tip-offs/decline-reasons'
import { messageWords } from '@domain/tip-offs/messages'
import type { ZodType } from '@domain/kernel/z'
import type { AskedWords } from '../../../components/decision'

export interface Way {
  /** As it is chosen, and its main button. */
  word: string
  /** What it does, in a line. */
  under: string
  done: string
  words?: Words
}

interface Words extends AskedWords {
  /** Absent where nothing need be said. */
  rule?: ZodType<string>
}

const ways: Record<TipAct, Omit<Way, 'word'>> = {
  release: { under: '看过了，是真的举报，按正常的办', done: '已放出来' },
  accept: { under: '由您负责答复举报人', done: '已受理' },
  makeClue: { under: '交给负责这里的执法人员去查', done: '已转成线索' },
  answer: {
    under: '办完了，把结果告诉举报人',
    done: '已答复',
    words: {
      ...{ label: '答复（举报人会看到）', placeholder: '用平常的话说清楚：查了没有，怎么处理的' },
      ...{ most: 500, rule: answerWords },
    },
  },
  pass: {
    under: '请当地协管员去看一看，不告诉他是谁举报的',
    done: '已请协管员核实',
    words: {
      label: '请他看什么（可以不写）',
      placeholder: '如：是不是这样，现在还有没有',
      most: 200,
    },
  },
  takeBack: { under: '不用协管员核实了，自己接着办', done: '已收回' },
  decline: {
    under: '写明原因和归谁管，举报人会看到',
    done: '已告知不予受理',
    words: {
      ...{ label: '告诉举报人的话', placeholder: '为什么不受理，该找谁' },
      ...{ most: 300, rule: declineWords },
    },
  },
  message: {
    under: '问清情况，或说说办到哪一步；匿名的也能收到',
    done: '已留言',
    words: {
      ...{ label: '留言（举报人凭回执号看）', placeholder: '如：请问是几号看到的？' },
      ...{ most: 500, rule: messageWords },
    },
  },
  join: { under: '和另一条说的是同一件事，一起办、一起答复', done: '已并入' },
  unjoin: { under: '不是同一件事，恢复成单独的一条', done: '已撤销并入' },
}

export const wayOf = (act: TipAct): Way => ({ word: tipActs[act].name, ...ways[act] })

export const isWay = (act: string): act is TipAct => Object.keys(ways).includes(act)
