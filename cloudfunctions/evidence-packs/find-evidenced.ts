import { problem } from '@domain/kernel/problems'
import { string } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { subjectFrom } from '@domain/trails/kinds'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'

/** Such as `clue:01hzz…`. */
export const subjectInput = string().max(60)

/** The clue or case that evidence is of; Problem notFound. */
export async function findEvidenced(store: Store, actor: Person, subject: string) {
  const { kind, id } = subjectFrom(subject) ?? {}
  if (kind === 'clue' && id)
    return { name: 'clues' as const, record: await findCovered(store, actor, 'clues', id) }
  if (kind === 'case' && id)
    return { name: 'cases' as const, record: await findCovered(store, actor, 'cases', id) }
  throw problem('notFound', { what: '该线索或案件' })
}
