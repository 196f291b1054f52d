// What whoever has the receipt code reads of a reward: how far it is, or that there is one to apply for.

import { tipRulesSetBy, type RewardedKind } from '@domain/clues/tip-rules'
import { isAnswered, rewardOffered } from '@domain/tip-offs/rewards/first-reporter'
import { followedReward, rewardIdOf, type FollowedReward } from '@domain/tip-offs/rewards/reward'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { matterOf } from './matters'
import type { Store } from './store'

export interface SeenReward {
  /** Applied for; who pays it out. */
  reward?: FollowedReward & { agencyName: string }
  /** To be applied for. */
  rewardOffer?: Pick<RewardedKind, 'leastFen' | 'mostFen'> & { claimDays: number }
}

/** Nothing is looked for before the agency has answered. */
export async function seenReward(store: Store, tip: TipOff, main: TipOff): Promise<SeenReward> {
  if (!isAnswered(main)) return {}
  const [county, reward] = await Promise.all([
    store.find('counties', tip.county),
    store.find('rewards', rewardIdOf(tip._id)),
  ])
  if (!county) return {}
  if (reward) return { reward: { ...followedReward(reward), agencyName: county.agencyName } }
  const { kinds, claimDays } = tipRulesSetBy(county).rewards
  if (kinds.length === 0) return {}
  const kind = rewardOffered(await matterOf(store, tip), county)
  if (!kind) return {}
  return { rewardOffer: { leastFen: kind.leastFen, mostFen: kind.mostFen, claimDays } }
}
