import { isRoutable, refuseUnfit, route, withRoute } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { hasSpecialty } from '@domain/patrols/check-rules'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Who answers for a specialty in an area; without an officer, whoever answers for a wider one, or is on duty. */
export const setRoute = command({
  action: 'county.route',
  input: object({ requestId: id, county: countyCode, ...route.partial({ officerId: true }).shape }),

  async run({ input, actor, work }): Promise<{ officerId?: string }> {
    const { officerId, area, specialty } = input
    const county = await findCovered(work, actor, 'counties', input.county)
    if (!isRoutable(county, area)) throw problem('notFound', { what: '该辖区' })
    if (!hasSpecialty(county, specialty)) throw problem('specialtyUnknown', { specialty })
    if (officerId) refuseUnfit(await work.find('people', officerId), county, area)

    const routes = withRoute(county.routes, input, officerId)
    work.change('counties', county, { routes }, { what: 'county.routesChanged' })
    return officerId ? { officerId } : {}
  },
})
