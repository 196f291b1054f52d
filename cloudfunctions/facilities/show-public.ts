import { PUBLIC_FIELDS, publicOf, type PublicFacility } from '@domain/facilities/public'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { dayOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { RELEASE_FIELDS, toReleaseRow, type ReleaseRow } from '@domain/releases/row'
import { query } from '../kernel/use-case'

const MOST_RELEASES = 20

export interface PublicPage {
  facility: PublicFacility
  /** Who supervises it; empty where the county has not said. */
  agencyName: string
  /** The latest first. */
  releases: ReleaseRow[]
}

/** What anybody reads who scans the code of a facility. */
export const showPublic = query({
  action: 'informant',
  input: object({ facilityId: id }),

  async run({ input: { facilityId }, now, store }): Promise<PublicPage> {
    const [[found], releases] = await Promise.all([
      store.list('facilities', { where: { _id: facilityId }, limit: 1, fields: PUBLIC_FIELDS }),
      store.list('releases', {
        where: { facilityId, status: 'published' },
        order: { listKey: 'desc' },
        limit: MOST_RELEASES,
        fields: RELEASE_FIELDS,
      }),
    ])
    if (!found) throw problem('notFound', { what: '这个单位' })
    const [county] = await store.list('counties', {
      where: { _id: found.county },
      ...{ limit: 1, fields: ['agencyName'] },
    })
    return {
      facility: publicOf(found, dayOf(now)),
      agencyName: county?.agencyName ?? '',
      releases: releases.map(toReleaseRow),
    }
  },
})
