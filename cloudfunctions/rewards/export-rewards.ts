import { namesOf } from '@domain/clues/routing'
import { countyOf, spokenArea } from '@domain/kernel/areas'
import { int, object } from '@domain/kernel/z'
import { rewardColumns } from '@domain/tip-offs/rewards/register'
import { writeSheet } from '../documents/write-sheet'
import { scopeOf } from '../kernel/scope'
import { document } from '../kernel/use-case'
import { allOfYear } from '../kernel/word-register'

/** The 举报奖励登记 of a year. Who was rewarded is nowhere in it, and nowhere else. */
export const exportRewards = document({
  action: 'reward.read',
  input: object({ year: int().min(2020).max(2100) }),

  async run({ input: { year }, actor, store }) {
    const rewards = await allOfYear(store, 'rewards', scopeOf(actor, undefined), year)
    const county = await store.find('counties', countyOf(actor.area))
    const names = county ? namesOf(county) : { county: '', within: {} }
    const rows = rewards.map((each) => rewardColumns.map(({ of }) => of(each, names)))
    const content = await writeSheet({ name: '举报奖励登记', columns: rewardColumns, rows })
    return { fileName: `举报奖励登记-${spokenArea(actor.area, names)}-${year}.xlsx`, content }
  },
})
