import type { Instant } from '@domain/kernel/time'
import { rulesOf } from '@domain/patrols/county-rules'
import { recount } from '@domain/patrols/recount'
import { goRound, type Round } from '../kernel/county-round'
import { ownChecklists } from '../kernel/own-checklists'

const round: Round<'facilities'> = {
  name: 'recount',
  ...{ at: 'recountAt', after: 'recountAfter', what: 'county.recounted' },
  ...{ through: 'facilities', key: 'nameKey' },
  async begin(work, county) {
    const rules = rulesOf(county)
    const own = await ownChecklists(work, county._id, county.checklists ?? [])
    return (facility) => {
      const counted = recount(facility, rules, own)
      if (counted) work.change('facilities', facility, counted, { what: 'facility.recounted' })
      return counted !== undefined
    }
  },
}

/** After a county has set other rules, its facilities are due by them. How many portions were counted. */
export const recountDue = (now: Instant): Promise<number> => goRound(round, now)
