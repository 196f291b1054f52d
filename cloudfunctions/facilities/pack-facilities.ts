import { isPackedIn, packedUpTo, packOf } from '@domain/facilities/packed'
import type { Id } from '@domain/kernel/ids'
import { object, string } from '@domain/kernel/z'
import { is } from '../kernel/cloud'
import { query } from '../kernel/use-case'
import { toRegistered, type RegisteredFacility } from './show-facility'

/** Of about a kilobyte each; an answer may have a thousand. */
const PACKED_ROWS = 100

export interface Packed {
  /** What the copy is of; another one than before is read from its beginning. */
  pack: string
  rows: RegisteredFacility[]
  /** Moved out of it. */
  goneIds: Id[]
  /** To be sent as `after` for more; absent once there is no more. */
  next?: string
  /** To be sent as `after` the next time. */
  upTo: string
}

/** A person's copy of the facilities around them, as far as they have changed after a key. */
export const packFacilities = query({
  action: 'facility.pack',
  input: object({ after: string().max(200).optional() }),

  async run({ input, actor, now, store }): Promise<Packed> {
    const pack = packOf(actor)
    const found = await store.list('facilities', {
      where: { packs: pack, packKey: is.gt(input.after ?? '') },
      order: { packKey: 'asc' },
      limit: PACKED_ROWS,
    })
    const last = found.length === PACKED_ROWS ? found.at(-1)?.packKey : undefined
    return {
      pack,
      rows: found.filter((each) => isPackedIn(pack, each)).map(toRegistered),
      goneIds: found.filter((each) => !isPackedIn(pack, each)).map(({ _id }) => _id),
      ...(last !== undefined && { next: last }),
      upTo: packedUpTo(now),
    }
  },
})
