// Which registered facilities may be the one that is being entered: found by the keys they share, judged by the domain.

import { alikeAmong, soughtKeys, type Likeness, type Recognised } from '@domain/facilities/likeness'
import type { Facility } from '@domain/facilities/facility'
import { toFacilityRow, type FacilityRow } from '@domain/facilities/row'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { is } from '../kernel/cloud'
import type { Store } from '../kernel/store'

const AT_MOST = 60

export interface AlikeFacility extends FacilityRow {
  likeness: Likeness
}

type Entered = Recognised & { _id?: string }

/** Closed ones too; the likest first. */
export async function findAlike(
  store: Store,
  actor: Person,
  entered: Entered,
): Promise<AlikeFacility[]> {
  const { exact, near, loose } = soughtKeys(entered)
  const found = await Promise.all([exact, near, loose].map((keys) => withKeys(store, keys)))
  const others = new Map(found.flat().map((each) => [each._id, each]))
  others.delete(entered._id ?? '')
  const covered = [...others.values()].filter((each) => covers(actor, each))
  return alikeAmong(entered, covered).map(({ likeness, ...facility }) => ({
    ...toFacilityRow(facility),
    likeness,
  }))
}

const withKeys = async (store: Store, keys: string[]): Promise<Facility[]> =>
  keys.length === 0
    ? []
    : store.list('facilities', { where: { likeKeys: is.in(keys) }, limit: AT_MOST })
