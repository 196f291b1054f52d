import { rewardStatus } from '@domain/tip-offs/rewards/status'
import { toRewardRow, type RewardRow } from '@domain/tip-offs/rewards/reward'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Of the actor's own area, newest first, of one state where asked for. */
export const listRewards = query({
  action: 'reward.read',
  input: paging.extend({ status: rewardStatus.optional() }),

  async run({ input: { status, after }, actor, store }): Promise<Listed<RewardRow>> {
    const where = { ...scopeOf(actor, undefined), ...(status && { status }) }
    const order = { key: 'listKey', direction: 'desc', after } as const
    return pageOf(store, 'rewards', { where, ...order }, toRewardRow)
  },
})
