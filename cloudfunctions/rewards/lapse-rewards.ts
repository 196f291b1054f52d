// By the timer: what was granted and not claimed in time.

import type { Instant } from '@domain/kernel/time'
import { lapsed } from '@domain/tip-offs/rewards/deciding'
import { is } from '../kernel/cloud'
import { eachDue } from '../kernel/each-due'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'

const TOGETHER = 50

/** How many lapsed. */
export const lapseRewards = (now: Instant): Promise<number> =>
  eachDue({
    called: 'The lapsing of reward',
    page: (skip) =>
      store.list('rewards', {
        where: { claimUntil: is.lte(now) },
        order: { claimUntil: 'asc' },
        limit: TOGETHER,
        skip,
      }),
    act: ({ _id }) => lapse(_id, now),
  })

const lapse = (rewardId: string, now: Instant): Promise<void> =>
  writeOnly(requestByItself('lapseReward', rewardId, now), async (work) => {
    const reward = await work.find('rewards', rewardId)
    const changes = reward && lapsed(reward)
    if (reward && changes) work.change('rewards', reward, changes, { what: 'reward.lapsed' })
  })
