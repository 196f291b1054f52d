import { mayLead } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Who leads the agency, and is told of what nobody there opens; nobody, where none is said. */
export const setLeader = command({
  action: 'county.route',
  input: object({ requestId: id, county: countyCode, personId: id.optional() }),

  async run({ input, actor, work }): Promise<{ leaderId?: string }> {
    const { personId: leaderId } = input
    const county = await findCovered(work, actor, 'counties', input.county)
    const leader = leaderId && (await work.find('people', leaderId))
    if (leaderId && !(leader && mayLead(leader, county)))
      throw problem('notFound', { what: '这位负责人' })

    work.change('counties', county, { leaderId }, { what: 'county.leaderChanged' })
    return leaderId ? { leaderId } : {}
  },
})
