import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { sealedBox } from '@domain/kernel/sealed-box'
import { object } from '@domain/kernel/z'
import { covers } from '@domain/people/permissions'
import { rewardIdOf } from '@domain/tip-offs/rewards/reward'
import { findByReceipt } from '../kernel/by-receipt'
import { query } from '../kernel/use-case'

/** At the counter: whoever comes says nothing but the code. */
export const findReward = query({
  action: 'reward.pay',
  input: object({ receipt: sealedBox }),

  async run({ input, actor, openid, now, store }): Promise<{ rewardId: Id }> {
    const tip = await findByReceipt({ store, openid, now }, input.receipt)
    const reward = await store.find('rewards', rewardIdOf(tip._id))
    if (!reward || !covers(actor, reward)) throw problem('notFound', { what: '这个回执号的奖励' })
    return { rewardId: reward._id }
  },
})
