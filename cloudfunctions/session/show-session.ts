import { namesOf } from '@domain/clues/routing'
import { countyOf } from '@domain/kernel/areas'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { profileOf, type OwnProfile } from '@domain/people/profile'
import { currentSealKey } from '../kernel/informants'
import { query } from '../kernel/use-case'

/** Who the caller is here; nobody before signing in. */
export const showSession = query({
  action: 'anyone',
  input: object({}),

  async run({ actor, store }): Promise<{ profile?: OwnProfile }> {
    if (!actor) return {}
    const county = await store.find('counties', countyOf(actor.area))
    const seals = mayDo(actor.role, 'tipOff.enter') || mayDo(actor.role, 'reward.pay')
    const sealKey = seals ? currentSealKey() : undefined
    return {
      profile: {
        ...profileOf(actor),
        ...(county && { areaNames: namesOf(county) }),
        ...(sealKey && { sealKey }),
      },
    }
  },
})
