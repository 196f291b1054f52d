import { photosOfVisit, type OrderedVisit } from '@domain/advice/ordered-visit'
import type { Facility } from '@domain/facilities/facility'
import { id } from '@domain/kernel/ids'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface ShownVisit {
  visit: Omit<OrderedVisit, 'trail' | 'listKey' | 'dueKey'>
  facility: Pick<Facility, '_id' | 'place'>
  /** By file id. */
  photos: Record<string, ShownPhoto>
  may: { answer: boolean }
}

export const showVisit = query({
  action: 'advice.read',
  input: object({ visitId: id }),

  async run({ input, actor, store }): Promise<ShownVisit> {
    const found = await findCovered(store, actor, 'orderedVisits', input.visitId)
    const facility = await findCovered(store, actor, 'facilities', found.facilityId)
    const { trail: _trail, listKey: _listKey, dueKey: _dueKey, ...visit } = found
    return {
      visit,
      facility: pick(facility, ['_id', 'place']),
      photos: await showPhotos(store, found._id, photosOfVisit(found)),
      may: { answer: found.status === 'ordered' && mayDo(actor.role, 'advice.give') },
    }
  },
})
