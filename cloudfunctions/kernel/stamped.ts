// What every write of a record sets beside what it changes. It follows from the record, so no trail tells of it.

import type { Facility } from '@domain/facilities/facility'
import { packedAs } from '@domain/facilities/packed'
import type { Instant } from '@domain/kernel/time'
import type { SubjectName } from './collections'

type Stamp = (after: never, before: never, now: Instant) => object

const stamps: Partial<Record<SubjectName, Stamp>> = {
  facilities: (after: Facility, before: Facility | undefined, now) =>
    packedAs(after, before?.packs, now),
}

export const stamped = (
  name: SubjectName,
  after: object,
  before: object | undefined,
  now: Instant,
): object => stamps[name]?.(after as never, before as never, now) ?? {}
