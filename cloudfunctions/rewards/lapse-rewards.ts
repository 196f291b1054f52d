// By the timer: what was granted and not claimed in time.

import type { Instant } from '@domain/kernel/time'
import { lapsed } from '@domain/tip-offs/rewards/deciding'
import { is } from '../kernel/cloud'
import { requestByItself, writeOnly } from '../kernel/perform'
import { store } from '../kernel/store'

const TOGETHER = 50

/** How many were due. */
export async function lapseRewards(now: Instant): Promise<number> {
  const due = await store.list('rewards', {
    where: { claimUntil: is.lte(now) },
    order: { claimUntil: 'asc' },
    limit: TOGETHER,
  })
  for (const { _id } of due) await lapse(_id, now)
  return due.length
}

const lapse = (rewardId: string, now: Instant): Promise<void> =>
  writeOnly(requestByItself('lapseReward', rewardId, now), async (work) => {
    const reward = await work.find('rewards', rewardId)
    const changes = reward && lapsed(reward)
    if (reward && changes) work.change('rewards', reward, changes, { what: 'reward.lapsed' })
  })
