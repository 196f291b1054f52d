// What informants of earlier tips do on the last day, by their codes alone: they say whether it helped, and apply for rewards,
// which are granted and handed over at the counter.

import { makeId, type Id } from '@domain/kernel/ids'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { rewardFor } from '@domain/clues/tip-rules'
import type { Reward } from '@domain/tip-offs/rewards/reward'
import { at } from '../calendar'
import { call, documentsOf, type LastDay } from '../calls'
import { rewards } from '../county-rules'
import { boxWith } from './receipts'
import { toldBefore, type AnsweredTip } from './told'

const MORNING = 9 * 60 + 5
const APART = 22

/** The openids of two people. */
interface Deciding {
  granting: string
  paying: string
}

export async function readAnswers(day: LastDay, by: Deciding): Promise<void> {
  for (const [place, told] of toldBefore.entries()) {
    const now = at(day.on, MORNING + place * APART)
    if (told.rating) await rate(day, place, told.rating, now)
    if (told.reward) await reward(day, place, told.reward, { now, by })
  }
}

/** From a phone that nobody knows. */
const informantAt = (now: Instant) => ({ openid: `o-informant-${Date.parse(now)}`, now })
const idAt = ({ chance }: LastDay, now: Instant): Id => makeId(Date.parse(now), chance.bytes(10))

async function rate(
  day: LastDay,
  place: number,
  rating: NonNullable<AnsweredTip['rating']>,
  now: Instant,
): Promise<void> {
  const receipt = boxWith(place, day.chance)
  await call(day, informantAt(now), 'tipOffs.rate', {
    ...{ ...rating, requestId: idAt(day, now), receipt },
  })
}

async function reward(
  day: LastDay,
  place: number,
  came: NonNullable<AnsweredTip['reward']>,
  { now: ratedAt, by }: { now: Instant; by: Deciding },
): Promise<void> {
  const appliedAt = addMinutes(ratedAt, 2)
  const applying = { requestId: idAt(day, appliedAt), receipt: boxWith(place, day.chance) }
  await call(day, informantAt(appliedAt), 'rewards.apply', applying)
  if (came === 'applied') return

  const { concern } = toldBefore[place]!
  const [applied] = documentsOf<Reward>(day.cloud, 'rewards', { status: 'applied', concern })
  const amountFen = rewardFor({ rewards }, concern)?.leastFen
  if (!applied || amountFen === undefined) throw new Error(`no reward for ${concern}`)
  const ofReward = (now: Instant) => ({ requestId: idAt(day, now), rewardId: applied._id })
  const granting = { openid: by.granting, now: addMinutes(appliedAt, 8) }
  await call(day, granting, 'rewards.grant', { ...ofReward(granting.now), amountFen })
  if (came === 'granted') return

  const paying = { openid: by.paying, now: addMinutes(granting.now, 9) }
  const receipt = boxWith(place, day.chance)
  await call(day, paying, 'rewards.pay', { ...ofReward(paying.now), receipt })
}
