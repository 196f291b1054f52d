import { endingPapers, type EndingPaper } from '@domain/facilities/expiry'
import { EXPIRING_DAYS } from '@domain/facilities/licence-state'
import { toFacilityRow, type FacilityRow } from '@domain/facilities/row'
import { area } from '@domain/kernel/areas'
import { addDays, dayOf } from '@domain/kernel/time'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

export interface ExpiringFacility extends FacilityRow {
  /** What has ended or soon will. */
  papers: EndingPaper[]
}

/** What ends first comes first: a coordinator's own facilities, the area's for everybody else and where one is asked for. */
export const listExpiring = query({
  action: 'facility.read',
  input: paging.extend({ area: area.optional() }),

  async run({ input, actor, now, store }): Promise<Listed<ExpiringFacility>> {
    const own = actor.role === 'coordinator' && !input.area
    const where = own ? { coordinatorId: actor._id } : scopeOf(actor, input.area)
    const today = dayOf(now)
    const until = addDays(today, EXPIRING_DAYS + 1)
    return pageOf(
      store,
      'facilities',
      { where, key: 'expiryKey', direction: 'asc', after: input.after, until },
      (facility) => ({ ...toFacilityRow(facility), papers: endingPapers(facility, today) }),
    )
  },
})
