import { dutyChangesAt, dutyDayAt, ROSTER_DAYS, withDuty, type DutyDay } from '@domain/clues/duty'
import { refuseUnfit } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { day } from '@domain/kernel/time'
import { array, object, type infer as Infer } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

const said = object({
  ...{ requestId: id, county: countyCode },
  officerId: id.optional(),
  days: array(day).max(ROSTER_DAYS).default([]),
  changesAt: dutyChangesAt.optional(),
})
type Said = Infer<typeof said>

/**
 * On duty on these days, or nobody in particular; without days, whoever stands in where the roster names nobody. From the
 * next clue on; those there are stay with whom they were given to.
 */
export const setDuty = command({
  action: 'county.route',
  input: said,

  async run({ input, actor, now, work }): Promise<{ dutyOfficerId: string; duty: DutyDay[] }> {
    const { officerId, days, changesAt } = input
    const county = await findCovered(work, actor, 'counties', input.county)
    refuseNothing(input)
    if (officerId) refuseUnfit(await work.find('people', officerId), county, county.area)

    const dutyOfficerId =
      days.length === 0 ? (officerId ?? county.dutyOfficerId) : county.dutyOfficerId
    const changing = changesAt && { dutyChangesAt: changesAt }
    const duty = withDuty(county, days, officerId, dutyDayAt({ ...county, ...changing }, now))
    const changes = { dutyOfficerId, duty, ...changing }
    work.change('counties', county, changes, { what: 'county.dutyChanged' })
    return { dutyOfficerId, duty }
  },
})

function refuseNothing({ officerId, days, changesAt }: Said): void {
  if (!officerId && !changesAt && days.length === 0)
    throw problem('invalidInput', { field: '值班人员', reason: '请选一位' })
}
