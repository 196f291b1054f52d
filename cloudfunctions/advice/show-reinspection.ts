import { photosOfReinspection, type Reinspection } from '@domain/advice/reinspection'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface ShownReinspection {
  reinspection: Omit<Reinspection, 'trail' | 'listKey'>
  /** By file id. */
  photos: Record<string, ShownPhoto>
}

export const showReinspection = query({
  action: 'advice.read',
  input: object({ reinspectionId: id }),

  async run({ input, actor, store }): Promise<ShownReinspection> {
    const found = await findCovered(store, actor, 'reinspections', input.reinspectionId)
    const { trail: _trail, listKey: _listKey, ...reinspection } = found
    const photos = await showPhotos(store, found._id, photosOfReinspection(found))
    return { reinspection, photos }
  },
})
