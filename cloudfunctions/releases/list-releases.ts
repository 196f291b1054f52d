import { countyCode } from '@domain/kernel/areas'
import { RELEASE_FIELDS, toReleaseRow, type ReleaseRow } from '@domain/releases/row'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'

/** What the agency of a county has released, the latest first. */
export const listReleases = query({
  action: 'informant',
  input: paging.extend({ county: countyCode }),

  run: ({ input: { county, after }, store }): Promise<Listed<ReleaseRow>> =>
    pageOf(
      store,
      'releases',
      {
        where: { county, status: 'published' },
        ...{ key: 'listKey', direction: 'desc', after, fields: RELEASE_FIELDS },
      },
      toReleaseRow,
    ),
})
