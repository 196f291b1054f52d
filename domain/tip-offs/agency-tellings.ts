// Who in the agency and at the centre is told of a resident's tip: neither what was said nor by whom.

import { concernOf } from '../clues/concerns'
import { verificationResultNames } from '../clues/received-word'
import type { Telling } from '../deliveries/delivery'
import type { Id } from '../kernel/ids'
import type { TipOff } from './tip-off'

type Known = Omit<TipOff, 'trail'>

interface Said {
  title: string
  words: string
  state: string
  hint: string
  page: 'tips/tip' | 'information/tip-record'
}

const tellingOf = (tip: Known, to: Id, { title, words, state, hint, page }: Said): Telling => ({
  ...{ to, kind: 'tipOffReceived', title: `${title}：${tip.place}`, words },
  page: `packages/${page}/index?id=${tip._id}`,
  message: { facilityName: tip.place, what: concernOf(tip.concern).name, state, hint },
  ...(tip.severity === 'emergency' && { pressing: true }),
})

/** To the coordinator who is asked to look into it. */
export const tellPassed = (tip: Known, to: Id): Telling =>
  tellingOf(tip, to, {
    ...{ title: '请您核实一件举报', state: '待核实', hint: '请到现场看一看，再填核实情况' },
    words: `${concernOf(tip.concern).name}。执法机构请您到现场核实。是谁举报的这里没有，也不要打听。`,
    page: 'information/tip-record',
  })

/** To the coordinator, who need not go any more. */
export const tellTakenBack = (tip: Known, to: Id): Telling =>
  tellingOf(tip, to, {
    ...{ title: '不用再核实', state: '已收回', hint: '执法机构收回了，不用再去' },
    words: '执法机构把这件举报收回去办了，您不用再去核实。',
    page: 'information/tip-record',
  })

/** To whoever took it up, once a coordinator has looked into it. */
export const tellVerified = (tip: Known, to: Id): Telling =>
  tellingOf(tip, to, {
    ...{ title: '协管员核实回来了', state: '已核实', hint: '请打开看核实情况，决定怎么办' },
    words: `${tip.verification ? verificationResultNames[tip.verification.result] : '已核实'}。请决定转成线索，还是直接答复举报人。`,
    page: 'tips/tip',
  })

/** To those who answer for the agency: the informant says that it was not solved. */
export const tellUnsolved = (tip: Known, to: Id): Telling =>
  tellingOf(tip, to, {
    ...{ title: '举报人说没有解决', state: '没有解决', hint: '请打开看评价' },
    words: '举报人评价说问题没有解决，请看一看答复得对不对。',
    page: 'tips/tip',
  })
