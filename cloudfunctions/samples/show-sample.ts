import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { photosOfSample } from '@domain/samples/report'
import type { Sample } from '@domain/samples/sample'
import { findCovered } from '../kernel/find-covered'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface ShownSample {
  sample: Omit<Sample, 'trail' | 'listKey' | 'sealAt'>
  /** By file id. */
  photos: Record<string, ShownPhoto>
  /** What this person may do with it now. */
  may: { handOver: boolean; enterResult: boolean }
}

export const showSample = query({
  action: 'sample.read',
  input: object({ sampleId: id }),

  async run({ input, actor, store }): Promise<ShownSample> {
    const found = await findCovered(store, actor, 'samples', input.sampleId)
    const { trail: _trail, listKey: _listKey, sealAt: _sealAt, ...sample } = found
    return {
      sample,
      photos: await showPhotos(store, found._id, photosOfSample(found)),
      may: {
        handOver: found.status === 'taken' && mayDo(actor.role, 'sample.take'),
        enterResult: found.status === 'handedOver' && mayDo(actor.role, 'sample.enterResult'),
      },
    }
  },
})
