import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { LOOK_MINUTES, lookReason } from '@domain/tip-offs/informant'
import { command } from '../kernel/use-case'
import { informantOf } from './of-tip'

/**
 * With a reason, which is in the trail before anybody reads a word. What is read is not answered here: an answer is kept for a
 * repeat.
 */
export const openInformant = command({
  action: 'informant.open',
  input: object({ requestId: id, tipOffId: id, reason: lookReason }),

  async run({ input, actor, now, work }): Promise<{ until: Instant }> {
    const informant = await informantOf(work, actor, input.tipOffId)
    if (informant.destroyedAt) throw problem('informantDestroyed')
    const look = { by: actor._id, byName: actor.name, at: now, reason: input.reason }
    const looks = [...(informant.looks ?? []), look]
    work.change('informants', informant, { looks }, { what: 'informant.opened' })
    return { until: addMinutes(now, LOOK_MINUTES) }
  },
})
