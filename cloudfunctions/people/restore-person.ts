import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { mayEnter } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** The person signs in as before. What was handed over to others stays with them. */
export const restorePerson = command({
  action: 'person.suspend',
  input: object({ requestId: id, personId: id }),

  async run({ input, actor, work }): Promise<{ status: Person['status'] }> {
    const person = await findCovered(work, actor, 'people', input.personId)
    if (!mayEnter(actor.role, person.role)) throw problem('notAllowed')
    if (person.status === 'active') throw problem('alreadyChanged', { now: '此人在岗' })

    work.change(
      'people',
      person,
      { status: 'active', handOverAt: undefined },
      { what: 'person.restored' },
    )
    return { status: 'active' }
  },
})
