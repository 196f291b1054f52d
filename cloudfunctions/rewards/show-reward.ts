import type { Id } from '@domain/kernel/ids'
import { id } from '@domain/kernel/ids'
import { without } from '@domain/kernel/records'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { isFirst, isFoundSo } from '@domain/tip-offs/rewards/first-reporter'
import type { Reward } from '@domain/tip-offs/rewards/reward'
import { matterOf } from '../kernel/matters'
import { query } from '../kernel/use-case'
import { rewardInSight, tipRewarded } from './in-sight'

const INNER = ['trail', 'listKey', 'claimUntil'] as const

export interface ShownReward {
  reward: Omit<Reward, (typeof INNER)[number]>
  tip: { _id: Id; place: string; receivedAt: Instant }
  /** How many others told of the same matter, and whether this is still the first of them and the matter found to be so. */
  otherCount: number
  isFirst: boolean
  isFoundSo: boolean
  /** What this person may do with it now. */
  may: { decide: boolean; pay: boolean; openTip: boolean }
}

export const showReward = query({
  action: 'reward.read',
  input: object({ rewardId: id }),

  async run({ input, actor, now, store }): Promise<ShownReward> {
    const reward = await rewardInSight(store, actor, input.rewardId)
    const tip = await tipRewarded(store, reward)
    const matter = await matterOf(store, tip)
    const { status, decided, claimUntil = now } = reward
    const decides = mayDo(actor.role, 'reward.decide')
    return {
      reward: without(reward, INNER),
      tip: { _id: tip._id, place: tip.place, receivedAt: tip.receivedAt },
      ...{ otherCount: matter.others.length, isFirst: isFirst(matter) },
      isFoundSo: isFoundSo(matter.main, matter.outcome),
      may: {
        decide: decides && status === 'applied',
        pay: decides && status === 'granted' && decided?.by !== actor._id && now < claimUntil,
        openTip: mayDo(actor.role, 'tipOff.decide'),
      },
    }
  },
})
