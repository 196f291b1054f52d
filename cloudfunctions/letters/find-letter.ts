import type { Letter } from '@domain/cases/letter'
import { problem } from '@domain/kernel/problems'
import type { Person } from '@domain/people/person'
import type { Store } from '../kernel/store'

/** A letter is of the whole county, whoever reads it there; Problem notFound for another's. */
export async function findLetter(store: Store, actor: Person, letterId: string): Promise<Letter> {
  const letter = await store.find('letters', letterId)
  if (!letter || letter.county !== actor.county) throw problem('notFound', { what: '这份函告' })
  return letter
}
