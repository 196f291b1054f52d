import { toFacilityRow, type FacilityRow } from '@domain/facilities/row'
import { area } from '@domain/kernel/areas'
import { addDays, dayOf } from '@domain/kernel/time'
import { DUE_SOON_DAYS } from '@domain/patrols/frequency'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Overdue first, then due soon: a coordinator's own facilities, the whole area for everybody else and where one is asked for. */
export const listDue = query({
  action: 'facility.read',
  input: paging.extend({ area: area.optional() }),

  async run({ input, actor, now, store }): Promise<Listed<FacilityRow>> {
    const own = actor.role === 'coordinator' && !input.area
    const scope = own ? { coordinatorId: actor._id } : scopeOf(actor, input.area)
    const until = addDays(dayOf(now), DUE_SOON_DAYS + 1)
    return pageOf(
      store,
      'facilities',
      { where: scope, key: 'dueKey', direction: 'asc', after: input.after, until },
      toFacilityRow,
    )
  },
})
