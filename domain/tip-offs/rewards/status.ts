// What becomes of a reward that somebody applied for with a receipt code.

import type { Machine } from '../../kernel/machine'
import { enum as oneOf } from '../../kernel/z'

export const rewardStatusNames = {
  applied: '已申请',
  granted: '已批准',
  declined: '不予奖励',
  claimed: '已领取',
  lapsed: '过期未领',
} as const
export type RewardStatus = keyof typeof rewardStatusNames
export const rewardStatus = oneOf(Object.keys(rewardStatusNames) as RewardStatus[])

export const rewardMachine: Machine<RewardStatus> = {
  applied: ['granted', 'declined'],
  granted: ['claimed', 'lapsed'],
  declined: [],
  claimed: [],
  lapsed: [],
}
