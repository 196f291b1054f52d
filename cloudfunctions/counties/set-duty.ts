import { refuseUnfit } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** From the next clue on; those there are stay with whom they were given to. */
export const setDuty = command({
  action: 'county.route',
  input: object({ requestId: id, county: countyCode, officerId: id }),

  async run({ input, actor, work }): Promise<{ dutyOfficerId: string }> {
    const { officerId: dutyOfficerId } = input
    const county = await findCovered(work, actor, 'counties', input.county)
    refuseUnfit(await work.find('people', dutyOfficerId), county, county.area)

    work.change('counties', county, { dutyOfficerId }, { what: 'county.dutyChanged' })
    return { dutyOfficerId }
  },
})
