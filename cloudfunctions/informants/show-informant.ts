import { id } from '@domain/kernel/ids'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import type { SealedBox } from '@domain/kernel/sealed-box'
import { LOOK_MINUTES, openLook, type Look } from '@domain/tip-offs/informant'
import { answerKey, closedAnswer } from '../kernel/closed-answer'
import { openedApart } from '../kernel/informants'
import { query } from '../kernel/use-case'
import { informantOf } from './of-tip'

export interface ShownInformant {
  /** Who has looked, newest first. */
  looks: Omit<Look, 'by'>[]
  destroyedAt?: Instant
  /** For as long as the caller's own look holds: a name and a phone number, closed for this phone. */
  who?: SealedBox
  until?: Instant
}

export const showInformant = query({
  action: 'informant.open',
  input: object({ tipOffId: id, answerKey }),

  async run({ input, actor, now, store }): Promise<ShownInformant> {
    const informant = await informantOf(store, actor, input.tipOffId)
    const { destroyedAt, looks = [] } = informant
    const own = destroyedAt === undefined ? openLook(informant, actor._id, now) : undefined
    const { openid: _openid, ...who } = own ? openedApart(informant) : {}
    return {
      looks: looks.map(({ byName, at, reason }) => ({ byName, at, reason })).reverse(),
      ...(destroyedAt && { destroyedAt }),
      ...(own && {
        who: closedAnswer(input.answerKey, who),
        until: addMinutes(own.at, LOOK_MINUTES),
      }),
    }
  },
})
