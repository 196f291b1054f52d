import type { RewardedKind } from '@domain/clues/tip-rules'
import { granted } from '@domain/tip-offs/rewards/deciding'
import { appliedReward, type Reward } from '@domain/tip-offs/rewards/reward'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { anId } from './people'

export const REWARDED: RewardedKind = {
  ...{ concern: 'drinkingWater', leastFen: 50_000, mostFen: 300_000 },
}

interface Standing {
  at: string
  /** By somebody who is not there. */
  grantedAt?: string
}

export function aReward(tip: TipOff, { at, grantedAt }: Standing): Reward {
  const trail = { seq: 1, hash: '0'.repeat(64) }
  const reward: Reward = { ...appliedReward(tip, REWARDED, at), trail }
  if (!grantedAt) return reward
  const by = { _id: anId(), name: '赵主任' }
  return { ...reward, ...granted(reward, 100_000, { by, at: grantedAt, county: {} }) }
}
