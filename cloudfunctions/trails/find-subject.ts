import { problem } from '@domain/kernel/problems'
import { string } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { subjectFrom, trailKindNames, type TrailKind } from '@domain/trails/kinds'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'
import type { Chained } from '../kernel/walk-trail'

/** Such as `clue:01hzz…`. */
export const subjectInput = string().max(60)

const collections = {
  clue: 'clues',
  case: 'cases',
  advice: 'advice',
  facility: 'facilities',
} as const satisfies Record<TrailKind, Chained['name']>

export interface Found extends Chained {
  kind: TrailKind
  /** What is read above its trail: 线索：清溪水厂. */
  title: string
}

/** Problem notFound, also for what has no trail to be read. */
export async function findSubject(store: Store, actor: Person, subject: string): Promise<Found> {
  const { kind, id } = subjectFrom(subject) ?? {}
  if (!kind || !id) throw problem('notFound', { what: '该记录' })
  const name = collections[kind]
  const record = await findCovered(store, actor, name, id)
  const of = 'facilityName' in record ? record.facilityName : record.name
  return { kind, name, subject, record, title: `${trailKindNames[kind]}：${of}` }
}
