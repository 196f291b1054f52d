import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { Day } from '@domain/kernel/time'
import { int, object } from '@domain/kernel/z'
import { granted } from '@domain/tip-offs/rewards/deciding'
import { refuseUnfit } from '@domain/tip-offs/rewards/first-reporter'
import { matterOf } from '../kernel/matters'
import { command } from '../kernel/use-case'
import { rewardInSight, tipRewarded } from './in-sight'

/** As long as its tip is the first and its matter found to be so: both may have changed since it was applied for. */
export const grantReward = command({
  action: 'reward.decide',
  input: object({ requestId: id, rewardId: id, amountFen: int().min(1).max(1e8) }),

  async before({ input, actor, store }) {
    const reward = await rewardInSight(store, actor, input.rewardId)
    refuseUnfit(await matterOf(store, await tipRewarded(store, reward)))
  },

  async run({ input, actor, now, work }): Promise<{ claimBy: Day | undefined }> {
    const reward = await rewardInSight(work, actor, input.rewardId)
    const county = await work.find('counties', reward.county)
    if (!county) throw problem('countyUnready')
    const changes = granted(reward, input.amountFen, { by: actor, at: now, county })
    work.change('rewards', reward, changes, { what: 'reward.granted' })
    return { claimBy: changes.claimBy }
  },
})
