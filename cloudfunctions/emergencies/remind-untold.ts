// By the timer: whoever reported an emergency, and whoever leads the centre, hears again that somebody has not been told.

import type { Emergency } from '@domain/emergencies/emergency'
import { remindAfter } from '@domain/emergencies/remind'
import { tellUntold } from '@domain/emergencies/tellings'
import type { Instant } from '@domain/kernel/time'
import { staffOf } from '../kernel/centre'
import { is } from '../kernel/cloud'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'
import { twoHoursFrom } from './construed'

const PORTION = 20

/** How many were looked at. */
export async function remindUntold(now: Instant): Promise<number> {
  const due = await store.list('emergencies', {
    where: { remindAt: is.lte(now) },
    order: { remindAt: 'asc' },
    limit: PORTION,
  })
  for (const emergency of due) await remind(emergency, now)
  return due.length
}

/** Once for each time at which it was to be. */
async function remind({ _id, remindAt: at = '' }: Emergency, now: Instant): Promise<void> {
  await perform(requestByItself('remind', `${_id}.${at}`, now), async (work) => {
    const emergency = await work.find('emergencies', _id)
    if (emergency?.remindAt !== at) return
    const people = await staffOf(work, emergency.township)
    const leads = people.filter(({ role, status }) => role === 'centreLead' && status === 'active')
    const to = [...new Set([emergency.reportedBy, ...leads.map((each) => each._id)])]
    const construed = await twoHoursFrom(work, emergency.county)
    work.change(
      'emergencies',
      emergency,
      { remindAt: remindAfter(emergency, now) },
      { what: 'emergency.reminded', tell: tellUntold(emergency, to, now, construed) },
    )
  })
}
