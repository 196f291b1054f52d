import type { Clue } from '@domain/clues/clue'
import { mayReadClue } from '@domain/clues/whose'
import type { Emergency } from '@domain/emergencies/emergency'
import { id } from '@domain/kernel/ids'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { findOfCentre } from '../kernel/find-covered'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

export interface ShownEmergency {
  emergency: Omit<Emergency, 'trail' | 'listKey'>
  /** What the officer has done with it; absent where it is another county's by now. */
  clue: Pick<Clue, '_id' | 'status' | 'acceptedByName' | 'acceptedAt'> | undefined
  /** By file id. */
  photos: Record<string, ShownPhoto>
  may: { add: boolean }
}

export const showEmergency = query({
  action: 'emergency.read',
  input: object({ emergencyId: id }),

  async run({ input, actor, store }): Promise<ShownEmergency> {
    const found = await findOfCentre(store, actor, 'emergencies', input.emergencyId)
    const { trail: _trail, listKey: _listKey, ...emergency } = found
    const clue = await clueFor(store, actor, found)
    return {
      emergency,
      clue: clue && pick(clue, ['_id', 'status', 'acceptedByName', 'acceptedAt']),
      photos: await showPhotos(store, found._id, found.photos),
      may: { add: mayDo(actor.role, 'emergency.report') },
    }
  },
})

async function clueFor(store: Store, actor: Person, { clueId }: Emergency) {
  const clue = await store.find('clues', clueId)
  return clue && mayReadClue(actor, clue) ? clue : undefined
}
