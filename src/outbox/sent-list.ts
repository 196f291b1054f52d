// The last records of each person that the cloud has, so that nobody has to wonder whether one was sent.

import type { Id } from '@domain/kernel/ids'
import type { SentRecord } from './draft'
import type { Phone } from './phone'

const KEPT = 50
const keyOf = (personId: Id) => `sent/${personId}`

export class SentList {
  constructor(private readonly phone: Pick<Phone, 'storage'>) {}

  list(personId: Id): SentRecord[] {
    return (this.phone.storage.read(keyOf(personId)) as SentRecord[] | undefined) ?? []
  }

  /** The latest first; one that is there already is not listed twice. */
  add(personId: Id, record: SentRecord): void {
    const others = this.list(personId).filter(({ _id }) => _id !== record._id)
    this.phone.storage.write(keyOf(personId), [record, ...others].slice(0, KEPT))
  }
}
