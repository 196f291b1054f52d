import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'

/** Signing out twice is signing out once. */
export const signOut = command({
  action: 'anyone',
  input: object({ requestId: id }),

  async run({ actor, work }): Promise<{ signedOut: true }> {
    if (actor)
      work.change(
        'people',
        actor,
        { openid: undefined, boundAt: undefined },
        { what: 'person.signedOut' },
      )
    return { signedOut: true }
  },
})
