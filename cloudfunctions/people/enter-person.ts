import { problem } from '@domain/kernel/problems'
import { covers, mayEnter } from '@domain/people/permissions'
import { isAreaOfRole, personEntry, personOf } from '@domain/people/person'
import { roleNames } from '@domain/people/roles'
import { command } from '../kernel/use-case'

/** Enters a person, who can then sign in with that phone number. */
export const enterPerson = command({
  action: 'person.enter',
  input: personEntry,

  async run({ input, actor, now, work }): Promise<{ personId: string }> {
    if (!covers(actor, input) || !mayEnter(actor.role, input.role)) throw problem('notAllowed')
    if (!isAreaOfRole(input)) throw problem('areaUnfit', { role: roleNames[input.role] })
    const [taken] = await work.list('people', { where: { phone: input.phone }, limit: 1 })
    if (taken) throw problem('phoneTaken')

    const person = personOf(input, now)
    work.add('people', person, { what: 'person.entered' })
    return { personId: person._id }
  },
})
