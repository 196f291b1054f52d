import type { Hash } from '@domain/kernel/hash'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { mayDecide, registeredHash } from '@domain/registry/changing'
import type { Change } from '@domain/registry/change'
import { factsOf, onlyFacts, touchedFacts, type Facts } from '@domain/registry/facts'
import { findCovered } from '../kernel/find-covered'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface ShownChange {
  change: Omit<Change, 'trail' | 'listKey' | 'sealAt'>
  /** What is registered now of all that it touches. */
  now: Facts
  /** To be sent with a confirmation. */
  registered: Hash
  /** By file id. */
  photos: Record<string, ShownPhoto>
  may: { decide: boolean }
}

export const showChange = query({
  action: 'change.read',
  input: object({ changeId: id }),

  async run({ input, actor, store }): Promise<ShownChange> {
    const found = await findCovered(store, actor, 'changes', input.changeId)
    const facility = await findCovered(store, actor, 'facilities', found.facilityId)
    const { trail: _trail, listKey: _listKey, sealAt: _sealAt, ...change } = found
    return {
      change,
      now: onlyFacts(factsOf(facility), touchedFacts(found.after)),
      registered: registeredHash(facility, found),
      photos: await showPhotos(store, found._id, found.photos),
      may: { decide: found.status === 'proposed' && mayDecide(actor, found) },
    }
  },
})
