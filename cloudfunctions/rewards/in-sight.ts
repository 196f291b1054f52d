import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Reward } from '@domain/tip-offs/rewards/reward'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { Store } from '../kernel/store'

const unknown = () => problem('notFound', { what: '这份奖励' })

/** Of the actor's area; Problem notFound. */
export async function rewardInSight(store: Store, actor: Person, rewardId: Id): Promise<Reward> {
  const reward = await store.find('rewards', rewardId)
  if (!reward || !covers(actor, reward)) throw unknown()
  return reward
}

/** What it was applied for; Problem notFound. */
export async function tipRewarded(store: Store, { tipOffId }: Reward): Promise<TipOff> {
  const tip = await store.find('tipOffs', tipOffId)
  if (!tip) throw unknown()
  return tip
}
