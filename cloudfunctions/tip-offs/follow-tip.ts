import { object } from '@domain/kernel/z'
import { sealedBox } from '@domain/kernel/sealed-box'
import { followedOf, type FollowedTip } from '@domain/tip-offs/followed'
import { isResidents } from '@domain/tip-offs/whose'
import { clueOfTip } from '../kernel/clue-of-tip'
import { seenReward, type SeenReward } from '../kernel/seen-reward'
import { query } from '../kernel/use-case'
import { findByReceipt, mainOf } from '../kernel/by-receipt'

/** Without a name, from any phone. */
export const followTip = query({
  action: 'informant',
  input: object({ receipt: sealedBox }),

  async run({ input, openid, now, store }): Promise<FollowedTip & SeenReward> {
    const tip = await findByReceipt({ store, openid, now }, input.receipt)
    const main = await mainOf(store, tip)
    const clue = isResidents(main) ? undefined : await clueOfTip(store, main)
    return { ...followedOf(tip, main, clue), ...(await seenReward(store, tip, main)) }
  },
})
