import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { sealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { claimed } from '@domain/tip-offs/rewards/deciding'
import { codeIn, receiptHashesOf } from '../kernel/informants'
import { countWrong, paceId, refuseHasty } from '../kernel/paces'
import { command } from '../kernel/use-case'
import { rewardInSight, tipRewarded } from './in-sight'

/** At the counter: the code is right, the money is handed over. A wrong one counts for whoever typed it and for the reward. */
export const payReward = command({
  action: 'reward.pay',
  input: object({ requestId: id, rewardId: id, receipt: sealedBox }),

  async before({ input, actor, openid, now, store }) {
    const reward = await rewardInSight(store, actor, input.rewardId)
    const { receiptHash } = await tipRewarded(store, reward)
    const paces = [paceId('caller', openid, now), paceId('reward', reward._id, now)]
    await refuseHasty(paces, now)
    if (receiptHashesOf(codeIn(input.receipt)).includes(receiptHash)) return
    for (const each of paces) await countWrong(each, now)
    throw problem('rewardCodeWrong')
  },

  async run({ input, actor, now, work }): Promise<{ at: Instant }> {
    const reward = await rewardInSight(work, actor, input.rewardId)
    work.change('rewards', reward, claimed(reward, { by: actor, at: now }), {
      what: 'reward.claimed',
    })
    return { at: now }
  },
})
