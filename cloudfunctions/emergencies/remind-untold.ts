// By the timer: whoever should tell hears again that somebody has not been told.

import type { Emergency } from '@domain/emergencies/emergency'
import { remindAfter } from '@domain/emergencies/remind'
import { remindedOf, tellUntold } from '@domain/emergencies/tellings'
import type { Instant } from '@domain/kernel/time'
import { staffOf } from '../kernel/centre'
import { is } from '../kernel/cloud'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'
import { twoHoursFrom } from './construed'

const PORTION = 20

/** How many were reminded of. */
export async function remindUntold(now: Instant): Promise<number> {
  const due = await store.list('emergencies', {
    where: { remindAt: is.lte(now) },
    order: { remindAt: 'asc' },
    limit: PORTION,
  })
  let count = 0
  for (const emergency of due) if (await isReminded(emergency, now)) count += 1
  return count
}

/** One that cannot be told of holds up no other. */
async function isReminded(emergency: Emergency, now: Instant): Promise<boolean> {
  try {
    await remind(emergency, now)
    return true
  } catch (error) {
    console.error(`Of emergency ${emergency._id} nobody could be reminded`, error)
    return false
  }
}

/** Once for each time at which it was to be. */
async function remind({ _id, remindAt: at = '' }: Emergency, now: Instant): Promise<void> {
  await perform(requestByItself('remind', `${_id}.${at}`, now), async (work) => {
    const emergency = await work.find('emergencies', _id)
    if (emergency?.remindAt !== at) return
    const to = remindedOf(emergency, await staffOf(work, emergency.township))
    const construed = await twoHoursFrom(work, emergency.county)
    work.change(
      'emergencies',
      emergency,
      { remindAt: remindAfter(emergency, now) },
      { what: 'emergency.reminded', tell: tellUntold(emergency, to, now, construed) },
    )
  })
}
