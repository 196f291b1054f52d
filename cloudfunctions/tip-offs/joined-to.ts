import { MOST_JOINED } from '@domain/tip-offs/decisions/join'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { Store } from '../kernel/store'

/** The tips that are handled with this one, newest first. */
export const joinedTo = async (
  store: Store,
  { _id, joinedCount }: Pick<TipOff, '_id' | 'joinedCount'>,
): Promise<TipOff[]> =>
  joinedCount
    ? store.list('tipOffs', {
        where: { joinedTo: _id },
        order: { listKey: 'desc' },
        limit: MOST_JOINED,
      })
    : []
