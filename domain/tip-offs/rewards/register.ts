// The register of rewards (举报奖励登记) as a sheet: what, how much and who decided. Neither what was said nor where nor by whom.

import { concernOf } from '../../clues/concerns'
import { spokenArea, type AreaNames } from '../../kernel/areas'
import { writtenInstant } from '../../kernel/time'
import type { Reward } from './reward'
import { rewardStatusNames } from './status'

interface RewardColumn {
  title: string
  width: number
  of: (reward: Reward, names: AreaNames) => string | number
}

const YUAN = 100

export const rewardColumns: readonly RewardColumn[] = [
  { title: '编号', width: 28, of: ({ _id }) => _id },
  { title: '申请时间', width: 18, of: ({ appliedAt }) => writtenInstant(appliedAt) },
  { title: '什么事', width: 20, of: ({ concern }) => concernOf(concern).name },
  { title: '乡镇', width: 22, of: ({ township }, names) => spokenArea(`${township}000`, names) },
  { title: '状态', width: 12, of: ({ status }) => rewardStatusNames[status] },
  {
    title: '金额（元）',
    width: 12,
    of: ({ amountFen }) => (amountFen === undefined ? '' : amountFen / YUAN),
  },
  { title: '决定人', width: 10, of: ({ decided }) => decided?.byName ?? '' },
  {
    title: '决定时间',
    width: 18,
    of: ({ decided }) => (decided ? writtenInstant(decided.at) : ''),
  },
  { title: '不予奖励的原因', width: 40, of: ({ words }) => words ?? '' },
  { title: '领取期限', width: 14, of: ({ claimBy }) => claimBy ?? '' },
  { title: '发放人', width: 10, of: ({ paid }) => paid?.byName ?? '' },
  { title: '领取时间', width: 18, of: ({ paid }) => (paid ? writtenInstant(paid.at) : '') },
]
