// A licence or certificate that ends: its facility's coordinator is told, on the days that the domain says, once for each.

import { endingPapers, expiryOf } from '@domain/facilities/expiry'
import type { Facility } from '@domain/facilities/facility'
import { dayOf, type Instant } from '@domain/kernel/time'
import { tellEnding } from '@domain/registry/tellings'
import { is } from '../kernel/cloud'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'

const AT_ONCE = 20
/** The function is killed after a minute, of which the steps before may have taken most. */
const WITHIN_MILLISECONDS = 4_000

/** How many facilities were looked at. */
export async function remindExpiring(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  const facilities = await store.list('facilities', {
    where: { remindOn: is.lte(dayOf(now)) },
    order: { remindOn: 'asc' },
    limit: AT_ONCE,
  })
  let count = 0
  for (const facility of facilities) {
    if (performance.now() > until) break
    if (await isReminded(facility, now)) count += 1
  }
  return count
}

/** One whose coordinator cannot be told does not hold up the others. */
async function isReminded(facility: Facility, now: Instant): Promise<boolean> {
  try {
    await remindOf(facility, now)
    return true
  } catch (error) {
    console.error(`Of the papers of facility ${facility._id} nobody could be told`, error)
    return false
  }
}

/** Known by the day that it was due on, so that two runs at once do it once. */
async function remindOf({ _id, remindOn = '' }: Facility, now: Instant): Promise<void> {
  await perform(requestByItself('remind', `${_id}.${remindOn}`, now), async (work) => {
    const facility = await work.find('facilities', _id)
    if (facility?.remindOn !== remindOn) return
    const today = dayOf(now)
    const papers = endingPapers(facility, today)
    const { remindOn: next } = expiryOf(facility, today)
    work.change(
      'facilities',
      facility,
      { remindOn: next },
      {
        what: 'facility.reminded',
        tell: papers.length > 0 ? [tellEnding(facility, papers)] : [],
      },
    )
  })
}
