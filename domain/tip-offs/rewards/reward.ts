// A reward that whoever told first applied for. It knows the tip and the money: no name, no phone, no account, no code
// (docs/decisions/0047).

import { rewardedKind, type RewardedKind } from '../../clues/tip-rules'
import { concern } from '../../clues/concerns'
import { area, townshipOf } from '../../kernel/areas'
import { derivedId, id, type Id } from '../../kernel/ids'
import { listKey } from '../../kernel/list-key'
import { pick } from '../../kernel/records'
import { day, instant, type Instant } from '../../kernel/time'
import { trailHead } from '../../kernel/trail'
import { int, object, string, type infer as Infer } from '../../kernel/z'
import type { TipOff } from '../tip-off'
import { whereOf } from '../whose'
import { rewardStatus } from './status'

export const declineWords = string().trim().min(5).max(200)

const decision = object({ by: id, byName: string(), at: instant })

export const reward = object({
  _id: id,
  tipOffId: id,
  area,
  county: string(),
  township: string(),
  concern,
  status: rewardStatus,
  appliedAt: instant,
  /** What the county rewarded such a matter with when it was applied for. */
  leastFen: rewardedKind.shape.leastFen,
  mostFen: rewardedKind.shape.mostFen,
  amountFen: int().optional(),
  decided: decision.optional(),
  /** Why not, as the informant reads it. */
  words: declineWords.optional(),
  /** The last day, and the instant from which it is too late; the latter only while it waits to be claimed. */
  claimBy: day.optional(),
  claimUntil: instant.optional(),
  /** By whoever checked the code at the counter. */
  paid: decision.optional(),
  /** Sorts by the time of applying, unique. */
  listKey: string(),
  trail: trailHead,
})
export type Reward = Infer<typeof reward>

/** One for each tip, found again by it. */
export const rewardIdOf = (tipOffId: Id): Id => derivedId(tipOffId, 'reward')

export function appliedReward(
  tip: TipOff,
  { concern: of, leastFen, mostFen }: RewardedKind,
  at: Instant,
): Omit<Reward, 'trail'> {
  const [_id, where] = [rewardIdOf(tip._id), whereOf(tip)]
  return {
    ...{ _id, tipOffId: tip._id, area: where, county: tip.county, township: townshipOf(where) },
    ...{ concern: of, status: 'applied', appliedAt: at, leastFen, mostFen },
    listKey: listKey(at, _id),
  }
}

const shown = [
  '_id',
  'tipOffId',
  'concern',
  'area',
  'status',
  'appliedAt',
  'leastFen',
  'mostFen',
  'amountFen',
  'claimBy',
] as const

/** A reward as a list shows it. */
export type RewardRow = Pick<Reward, (typeof shown)[number]>

export const toRewardRow = (of: Reward): RewardRow => pick(of, shown)

/** What whoever has the code reads of it. */
export type FollowedReward = Pick<Reward, 'status' | 'amountFen' | 'claimBy' | 'words'>

export const followedReward = (of: Reward): FollowedReward =>
  pick(of, ['status', 'amountFen', 'claimBy', 'words'])

/** 500 元, 12.5 元 */
export const spokenYuan = (fen: number): string => `${fen / 100} 元`
