import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { mayEnter } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Takes a person's WeChat off, because the phone was lost or somebody else signed in; codes still about end with it. */
export const unbindPerson = command({
  action: 'person.suspend',
  input: object({ requestId: id, personId: id }),

  async run({ input, actor, now, work }): Promise<{ signedIn: false }> {
    const person = await findCovered(work, actor, 'people', input.personId)
    if (person._id === actor._id || !mayEnter(actor.role, person.role)) throw problem('notAllowed')
    if (!person.openid) throw problem('alreadyChanged', { now: '此人没有绑定微信' })

    const unbound = { openid: undefined, boundAt: undefined, codesEndedAt: now }
    work.change('people', person, unbound, { what: 'person.unbound' })
    return { signedIn: false }
  },
})
