import { profileOf, type Profile } from '@domain/people/profile'
import { object } from '@domain/kernel/z'
import { query } from '../kernel/use-case'

/** Who the caller is here; nobody before signing in. */
export const showSession = query({
  action: 'anyone',
  input: object({}),

  async run({ actor }): Promise<{ profile?: Profile }> {
    return actor ? { profile: profileOf(actor) } : {}
  },
})
