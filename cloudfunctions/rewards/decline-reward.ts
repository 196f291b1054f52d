import { id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { notGranted } from '@domain/tip-offs/rewards/deciding'
import { declineWords } from '@domain/tip-offs/rewards/reward'
import { command } from '../kernel/use-case'
import { rewardInSight } from './in-sight'

/** With words that the informant reads. */
export const declineReward = command({
  action: 'reward.decide',
  input: object({ requestId: id, rewardId: id, words: declineWords }),

  async run({ input, actor, now, work }): Promise<{ at: Instant }> {
    const reward = await rewardInSight(work, actor, input.rewardId)
    const changes = notGranted(reward, input.words, { by: actor, at: now })
    work.change('rewards', reward, changes, { what: 'reward.declined' })
    return { at: now }
  },
})
