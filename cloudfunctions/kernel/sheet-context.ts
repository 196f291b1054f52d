// What a sheet of the registry is read and written with: the names of the places and the people who patrol there.

import type { ImportContext } from '@domain/facilities/import/entry-in'
import { namesOf } from '@domain/clues/routing'
import { countyOf, type Area } from '@domain/kernel/areas'
import { mayDo } from '@domain/people/permissions'
import { staffRoles } from '@domain/people/roles'
import type { Store } from './store'

/** As many of one role as a county has. */
const PATROLLERS_MOST = 1000

const patrolling = staffRoles.filter((role) => mayDo(role, 'patrol.submit'))

export async function sheetContext(store: Store, area: Area): Promise<ImportContext> {
  const code = countyOf(area)
  const [county, ...people] = await Promise.all([
    store.find('counties', code),
    ...patrolling.map((role) =>
      store.list('people', { where: { county: code, role }, limit: PATROLLERS_MOST }),
    ),
  ])
  const active = people.flat().filter(({ status }) => status === 'active')
  return {
    area,
    areaNames: county ? namesOf(county) : { county: '', within: {} },
    patrollers: active.map(({ _id, name, phone, area: own, role }) => ({
      ...{ _id, name, phone, role },
      area: own,
    })),
  }
}
