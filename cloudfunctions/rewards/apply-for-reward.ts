import { answersFor } from '@domain/clues/routing'
import { concernOf } from '@domain/clues/concerns'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { sealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { rewardOpenTo } from '@domain/tip-offs/rewards/first-reporter'
import { appliedReward, rewardIdOf } from '@domain/tip-offs/rewards/reward'
import { tellApplied } from '@domain/tip-offs/rewards/tellings'
import { findByReceipt } from '../kernel/by-receipt'
import { matterOf } from '../kernel/matters'
import { command } from '../kernel/use-case'

/** By receipt code, once, by whoever told first. */
export const applyForReward = command({
  action: 'informant',
  input: object({ requestId: id, receipt: sealedBox }),

  async before({ input, store, ...asking }) {
    return matterOf(store, await findByReceipt({ ...asking, store }, input.receipt))
  },

  async run({ before: matter, now, work }): Promise<{ at: Instant }> {
    const { tip, main } = matter
    if (await work.find('rewards', rewardIdOf(tip._id))) throw problem('rewardApplied')
    const county = await work.find('counties', tip.county)
    if (!county) throw problem('countyUnready')
    const reward = appliedReward(tip, rewardOpenTo(matter, county), now)
    const { specialty } = concernOf(main.concern)
    const asked = { area: reward.area, specialty, severity: 'ordinary' } as const
    const tell = [tellApplied(tip, answersFor(county, asked, now).personId)]
    work.add('rewards', reward, { what: 'reward.applied', tell })
    return { at: now }
  },
})
