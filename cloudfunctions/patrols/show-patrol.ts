import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import type { Patrol } from '@domain/patrols/patrol'
import { photosOfPatrol } from '@domain/patrols/report'
import { toSampleRow, type SampleRow } from '@domain/samples/row'
import { findCovered } from '../kernel/find-covered'
import { PAGE_ROWS } from '../kernel/paging'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface ShownPatrol {
  patrol: Omit<Patrol, 'trail' | 'listKey'>
  /** By file id. */
  photos: Record<string, ShownPhoto>
  /** Taken on this visit. */
  samples: SampleRow[]
}

export const showPatrol = query({
  action: 'patrol.read',
  input: object({ patrolId: id }),

  async run({ input, actor, store }): Promise<ShownPatrol> {
    const patrol = await findCovered(store, actor, 'patrols', input.patrolId)
    const { trail: _trail, listKey: _listKey, ...shown } = patrol
    const [photos, samples] = await Promise.all([
      showPhotos(store, patrol._id, photosOfPatrol(patrol)),
      store.list('samples', {
        where: { patrolId: patrol._id },
        order: { listKey: 'asc' },
        limit: PAGE_ROWS,
      }),
    ])
    return { patrol: shown, photos, samples: samples.map(toSampleRow) }
  },
})
