import { isRoutable, MOST_OFFICERS, refuseUnfit, route, withRoute } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { array, object } from '@domain/kernel/z'
import { hasSpecialty } from '@domain/patrols/check-rules'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Who answers for a specialty in an area, one after the other; without anybody, whoever answers for a wider one, or is on duty. */
export const setRoute = command({
  action: 'county.route',
  input: object({
    ...{ requestId: id, county: countyCode },
    ...route.shape,
    officerIds: array(id).max(MOST_OFFICERS),
  }),

  async run({ input, actor, work }): Promise<{ officerIds: string[] }> {
    const { area, specialty } = input
    const county = await findCovered(work, actor, 'counties', input.county)
    if (!isRoutable(county, area)) throw problem('notFound', { what: '该辖区' })
    if (!hasSpecialty(county, specialty)) throw problem('specialtyUnknown', { specialty })
    const officerIds = [...new Set(input.officerIds)]
    for (const each of officerIds) refuseUnfit(await work.find('people', each), county, area)

    const routes = withRoute(county.routes, input, officerIds)
    work.change('counties', county, { routes }, { what: 'county.routesChanged' })
    return { officerIds }
  },
})
