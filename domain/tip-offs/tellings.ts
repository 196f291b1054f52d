// Who is told of a tip, and in which words: neither what was said nor by whom.

import { concernOf } from '../clues/concerns'
import { severityNames } from '../checklists/severity'
import type { Telling } from '../deliveries/delivery'
import type { Id } from '../kernel/ids'
import type { TipOff } from './tip-off'

/** To a colleague of whoever took it, where it must not wait. */
export function tellTip(tip: Omit<TipOff, 'trail'>, to: Id): Telling {
  const state = `${severityNames[tip.severity]}举报`
  const what = concernOf(tip.concern).name
  return {
    ...{ to, kind: 'tipOffReceived', title: `${state}：${tip.place}` },
    words: `${what}。${tip.receivedByName}接到，请尽快核实。`,
    page: `packages/information/tip-record/index?id=${tip._id}`,
    message: { facilityName: tip.place, what, state, hint: '请尽快打开核实' },
    ...(tip.severity === 'emergency' && { pressing: true }),
  }
}

/** To whoever answers for it at the agency: neither what was said nor by whom. */
export function tellSubmitted(tip: Omit<TipOff, 'trail'>, to: Id): Telling {
  const isPressing = tip.severity === 'emergency'
  const what = concernOf(tip.concern).name
  return {
    ...{ to, kind: 'tipOffReceived', title: `居民举报：${tip.place}` },
    words: `${what}。${isPressing ? '可能是突发事件，请马上打开。' : '请按时答复是否受理。'}`,
    page: `packages/tips/tip/index?id=${tip._id}`,
    message: { facilityName: tip.place, what, state: '居民举报', hint: '请打开受理' },
    ...(isPressing && { pressing: true }),
  }
}

/** To whoever has it: the informant wrote. */
export const tellMessage = (tip: Omit<TipOff, 'trail'>, to: Id): Telling =>
  tellOfInformant(tip, to, '举报人有新留言')

/** The informant says that the answer did not solve it. */
export const tellAskedAgain = (tip: Omit<TipOff, 'trail'>, to: Id): Telling =>
  tellOfInformant(tip, to, '举报人要求重新办理')

function tellOfInformant(tip: Omit<TipOff, 'trail'>, to: Id, hint: string): Telling {
  const what = concernOf(tip.concern).name
  return {
    ...{ to, kind: 'tipOffReceived', title: `${hint}：${tip.place}` },
    words: `${what}。请打开查看。`,
    page: `packages/tips/tip/index?id=${tip._id}`,
    message: { facilityName: tip.place, what, state: '居民举报', hint },
  }
}
