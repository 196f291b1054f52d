import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'

/** Signing out twice is signing out once. */
export const signOut = command({
  action: 'anyone',
  input: object({ requestId: id }),

  async run({ actor, openid, work }): Promise<{ signedOut: true }> {
    const person = actor && (await work.find('people', actor._id))
    if (person?.openid === openid)
      work.change(
        'people',
        person,
        { openid: undefined, boundAt: undefined },
        { what: 'person.signedOut' },
      )
    return { signedOut: true }
  },
})
