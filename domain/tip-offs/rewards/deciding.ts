// What is decided of a reward: whether and how much, and that it was paid to whoever showed the code. Two of the agency, so that
// nobody pays out what they granted themselves (docs/decisions/0047).

import { tipRulesSetBy, type TipRules } from '../../clues/tip-rules'
import { move } from '../../kernel/machine'
import { problem } from '../../kernel/problems'
import { addDays, dayOf, startOf, type Instant } from '../../kernel/time'
import type { Person } from '../../people/person'
import { spokenYuan, type Reward } from './reward'
import { rewardMachine, rewardStatusNames, type RewardStatus } from './status'

interface Deciding {
  by: Pick<Person, '_id' | 'name'>
  at: Instant
}

type RewardChanges = Partial<Reward>

const movedTo = ({ status }: Pick<Reward, 'status'>, to: RewardStatus): RewardStatus =>
  move(rewardMachine, rewardStatusNames, status, to)

const signed = ({ by, at }: Deciding) => ({ by: by._id, byName: by.name, at })

/** Problems alreadyChanged and rewardOutOfRange. */
export function granted(
  reward: Reward,
  amountFen: number,
  { county, ...deciding }: Deciding & { county: Partial<TipRules> },
): RewardChanges {
  const { leastFen, mostFen } = reward
  refuseDecided(reward)
  if (amountFen < leastFen || amountFen > mostFen)
    throw problem('rewardOutOfRange', { least: spokenYuan(leastFen), most: spokenYuan(mostFen) })
  const claimBy = addDays(dayOf(deciding.at), tipRulesSetBy(county).rewards.claimDays)
  return {
    ...{ status: movedTo(reward, 'granted'), amountFen, decided: signed(deciding) },
    ...{ claimBy, claimUntil: startOf(addDays(claimBy, 1)) },
  }
}

/** Problem alreadyChanged. */
export function notGranted(reward: Reward, words: string, deciding: Deciding): RewardChanges {
  refuseDecided(reward)
  return { status: movedTo(reward, 'declined'), words, decided: signed(deciding) }
}

/** Problems alreadyChanged, rewardLapsed and rewardGrantedBySame. */
export function claimed(reward: Reward, deciding: Deciding): RewardChanges {
  const { status, claimUntil, decided } = reward
  if (status === 'lapsed' || (claimUntil !== undefined && deciding.at >= claimUntil))
    throw problem('rewardLapsed')
  if (status !== 'granted') throw now(status)
  if (decided?.by === deciding.by._id) throw problem('rewardGrantedBySame')
  return { status: movedTo(reward, 'claimed'), paid: signed(deciding), claimUntil: undefined }
}

/** Nothing where it was claimed meanwhile. */
export const lapsed = (reward: Reward): RewardChanges | undefined =>
  reward.status === 'granted'
    ? { status: movedTo(reward, 'lapsed'), claimUntil: undefined }
    : undefined

function refuseDecided({ status }: Reward): void {
  if (status !== 'applied') throw now(status)
}

const now = (status: RewardStatus) =>
  problem('alreadyChanged', { now: `这份奖励${rewardStatusNames[status]}` })
