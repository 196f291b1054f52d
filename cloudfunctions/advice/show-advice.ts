import { checklists, notOurs } from '@domain/checklists'
import type { Checklist } from '@domain/checklists/checklist'
import type { Advice } from '@domain/advice/advice'
import { photosOfAdvice } from '@domain/advice/check-advice'
import { mayReport } from '@domain/advice/operator-view'
import { askedAgain, versionsOf } from '@domain/advice/asked-again'
import { toReinspectionRow, type ReinspectionRow } from '@domain/advice/row'
import type { Facility } from '@domain/facilities/facility'
import { id } from '@domain/kernel/ids'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { is } from '../kernel/cloud'
import { findCovered } from '../kernel/find-covered'
import { ownChecklists } from '../kernel/own-checklists'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

export interface ShownAdvice {
  /** The code only for whoever may hand it to the operator. */
  advice: Omit<Advice, 'trail' | 'listKey' | 'dueKey' | 'code'> & { code?: string }
  /** By file id. */
  photos: Record<string, ShownPhoto>
  reinspections: ReinspectionRow[]
  may: { rectify: boolean; reinspect: boolean }
  /** What a re-inspection asks, and of whom: a phone keeps it for where there is no signal. */
  asked: Checklist[]
  facility: Pick<Facility, '_id' | 'name' | 'kind' | 'traits' | 'place'>
}

export const showAdvice = query({
  action: 'advice.read',
  input: object({ adviceId: id }),

  async run({ input, actor, store }): Promise<ShownAdvice> {
    const advice = await findCovered(store, actor, 'advice', input.adviceId)
    const facility = await findCovered(store, actor, 'facilities', advice.facilityId)
    const { trail: _trail, listKey: _listKey, dueKey, code, ...shown } = advice
    const gives = mayDo(actor.role, 'advice.give')
    const may = { rectify: gives && mayReport(advice), reinspect: gives && dueKey !== undefined }
    const [photos, asked, reinspections] = await Promise.all([
      showPhotos(store, advice._id, photosOfAdvice(advice)),
      may.reinspect ? askedOf(store, advice) : [],
      reinspectionsOf(store, advice),
    ])
    return {
      advice: { ...shown, ...(gives && { code }) },
      ...{ photos, may, asked, reinspections },
      facility: pick(facility, ['_id', 'name', 'kind', 'traits', 'place']),
    }
  },
})

async function askedOf(store: Store, { items, county }: Advice): Promise<Checklist[]> {
  const own = await ownChecklists(store, county, notOurs(versionsOf(items)))
  return askedAgain(items, [...checklists, ...own])
}

async function reinspectionsOf(store: Store, { reinspectionIds }: Advice) {
  if (reinspectionIds.length === 0) return []
  const found = await store.list('reinspections', {
    where: { _id: is.in(reinspectionIds) },
    limit: reinspectionIds.length,
  })
  return found.map(toReinspectionRow)
}
