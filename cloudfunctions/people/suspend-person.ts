import { withoutOfficer } from '@domain/clues/routing'
import { countyOf } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { covers, mayEnter } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

/** From the next call on, a suspended person gets nothing; an officer's clues go to whoever is on duty. */
export const suspendPerson = command({
  action: 'person.suspend',
  input: object({ requestId: id, personId: id }),

  async run({ input, actor, work }): Promise<{ status: Person['status'] }> {
    const person = await work.find('people', input.personId)
    if (!person || !covers(actor, person)) throw problem('notFound', { what: '此人' })
    if (person._id === actor._id || !mayEnter(actor.role, person.role)) throw problem('notAllowed')
    if (person.status === 'suspended') throw problem('alreadyChanged', { now: '此人已停用' })
    await takeOffRoutes(work, person)

    work.change('people', person, { status: 'suspended' }, { what: 'person.suspended' })
    return { status: 'suspended' }
  },
})

async function takeOffRoutes(work: Work, person: Person): Promise<void> {
  const county = await work.find('counties', countyOf(person.area))
  if (!county) return
  if (county.dutyOfficerId === person._id) throw problem('onDuty')
  const routes = withoutOfficer(county.routes, person._id)
  if (routes.length < county.routes.length)
    work.change('counties', county, { routes }, { what: 'county.routesChanged' })
}
