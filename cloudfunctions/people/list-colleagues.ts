import { townshipOf } from '@domain/kernel/areas'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { query } from '../kernel/use-case'

/** A centre has a few, and a township some dozens with its posts. */
const COLLEAGUES = 60

const shown = ['_id', 'name', 'role'] as const
export type Colleague = Pick<Person, (typeof shown)[number]>

/** Who works in the same township and may come along, by name; nobody's phone. */
export const listColleagues = query({
  action: 'colleague.read',
  input: object({}),

  async run({ actor, store }): Promise<{ rows: Colleague[] }> {
    const found = await store.list('people', {
      where: { township: townshipOf(actor.area) },
      order: { listKey: 'asc' },
      limit: COLLEAGUES,
    })
    const others = found.filter(({ _id, status }) => _id !== actor._id && status === 'active')
    return { rows: others.map((each) => pick(each, shown)) }
  },
})
