import { concernOf } from '../../clues/concerns'
import type { Telling } from '../../deliveries/delivery'
import type { Id } from '../../kernel/ids'
import type { TipOff } from '../tip-off'
import { rewardIdOf } from './reward'

/** To whoever answers for such matters: a reward was applied for, by whom nobody knows. */
export function tellApplied(tip: Pick<TipOff, '_id' | 'concern' | 'place'>, to: Id): Telling {
  const what = concernOf(tip.concern).name
  return {
    ...{ to, kind: 'tipOffReceived', title: `有人申请举报奖励：${tip.place}` },
    words: `${what}。已答复查实，申请人是最先举报的。请打开决定。`,
    page: `packages/tips/reward/index?id=${rewardIdOf(tip._id)}`,
    message: { facilityName: tip.place, what, state: '申请奖励', hint: '请打开决定' },
  }
}
