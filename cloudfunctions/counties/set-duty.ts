import { dutyChangesAt, dutyDayAt, ROSTER_DAYS, withDuty, type DutyDay } from '@domain/clues/duty'
import { refuseUnfit } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { day } from '@domain/kernel/time'
import { array, object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/**
 * On duty on these days, or nobody in particular; without days, whoever stands in where the roster names nobody. From the
 * next clue on; those there are stay with whom they were given to.
 */
export const setDuty = command({
  action: 'county.route',
  input: object({
    ...{ requestId: id, county: countyCode },
    officerId: id.optional(),
    days: array(day).max(ROSTER_DAYS).default([]),
    changesAt: dutyChangesAt.optional(),
  }),

  async run({ input, actor, now, work }): Promise<{ dutyOfficerId: string; duty: DutyDay[] }> {
    const { officerId, days, changesAt } = input
    const county = await findCovered(work, actor, 'counties', input.county)
    if (!officerId && days.length === 0 && !changesAt)
      throw problem('invalidInput', { field: '值班人员', reason: '请选一位' })
    if (officerId) refuseUnfit(await work.find('people', officerId), county, county.area)

    const dutyOfficerId = officerId && days.length === 0 ? officerId : county.dutyOfficerId
    const changed = { ...county, ...(changesAt && { dutyChangesAt: changesAt }) }
    const duty = withDuty(county, days, officerId, dutyDayAt(changed, now))
    work.change(
      'counties',
      county,
      { dutyOfficerId, duty, ...(changesAt && { dutyChangesAt: changesAt }) },
      { what: 'county.dutyChanged' },
    )
    return { dutyOfficerId, duty }
  },
})
